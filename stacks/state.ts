import { join } from "node:path";
import { CloudBackend, LocalBackend, NamedCloudWorkspace, S3Backend, type TerraformStack } from "../constructs/cdktf";
import { declareBackend, override } from "../constructs/door";
import type { Model } from "../model/model";

/** Gives a stack the backend that its environment declares. */
export function keepState(stack: TerraformStack, { platform, state }: Pick<Model, "platform" | "state">): void {
  const name = stack.node.id;
  switch (state.type) {
    case "local":
      // Relative to the stack's working directory: an absolute path would differ per checkout, and a test's apply would
      // write where a deploy reads.
      declareBackend(LocalBackend, stack, { path: `../../../${fileOf(platform, name)}` });
      return;
    case "s3": {
      const { type: _, keyPrefix, roleArn, ...where } = state;
      declareBackend(S3Backend, stack, {
        ...where,
        key: keyOf(keyPrefix, name),
        encrypt: true,
        ...(roleArn !== undefined && { assumeRole: { roleArn } }),
      });
      // cdktf's typed backend is older than S3's own locking (Terraform 1.10).
      override(stack, "terraform.backend.s3.use_lockfile", true);
      return;
    }
    case "hcp":
      declareBackend(CloudBackend, stack, {
        organization: state.organization,
        ...(state.hostname !== undefined && { hostname: state.hostname }),
        workspaces: new NamedCloudWorkspace(`${state.workspacePrefix}${name}`, state.project),
      });
  }
}

/** Where a local state lies, beside the output: its file's name. */
const fileOf = (platform: string, stack: string): string => `terraform.${platform}.${stack}.tfstate`;
/** A local state's name. @returns platform and stack, neither of which has a dot */
export const ofFile = (name: string): readonly [platform: string, stack: string] | undefined => {
  const [, platform, stack] = /^terraform\.([^.]+)\.([^.]+)\.tfstate$/.exec(name) ?? [];
  return platform === undefined || stack === undefined ? undefined : [platform, stack];
};
const keyOf = (keyPrefix: string, stack: string): string => `${keyPrefix}/${stack}.tfstate`;
export const workspaceText = (name: string, organization: string): string => `workspace ${name} of ${organization}`;

/** Where the state of a stack is: a path, or for people a place elsewhere. @param folder The one that the output lies in. */
export function stateOf({ platform, state }: Pick<Model, "platform" | "state">, stack: string, folder: string): string {
  switch (state.type) {
    case "local":
      return join(folder, fileOf(platform, stack));
    case "s3":
      return `s3://${state.bucket}/${keyOf(state.keyPrefix, stack)}`;
    case "hcp":
      return workspaceText(`${state.workspacePrefix}${stack}`, state.organization);
  }
}
