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
      declareBackend(LocalBackend, stack, { path: `../../../terraform.${platform}.${name}.tfstate` });
      return;
    case "s3": {
      const { type: _, keyPrefix, roleArn, ...where } = state;
      declareBackend(S3Backend, stack, {
        ...where,
        key: `${keyPrefix}/${name}.tfstate`,
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
