import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { terraformMissing } from "../../terraform/offline/binary";
import type { OfflineTerraform } from "../../terraform/offline/offline-terraform";
import { Monitoring, SynthesizedStack } from "../monitoring";
import { type Finding, type MatcherContext, type MatcherResult, settleLater, Unanswerable } from "./context";
import { label } from "./received";

/**
 * Whether the real `terraform validate` accepts every stack. Warnings are no errors. Where Terraform can't be run, it fails
 * with and without `.not`, and says what to do.
 */
export function toBeValidTerraform(this: MatcherContext, received: unknown): Promise<MatcherResult> {
  const name = received instanceof SynthesizedStack ? received.name : label(received);
  return settleLater(this, { name: "toBeValidTerraform", received: name, args: [] }, async () => {
    const stacks = stacksOf(received);
    const missing = await terraformMissing();
    if (missing) throw new Unanswerable(`${missing.reason}: ${missing.hint}; to skip such tests where it is not there: (hasTerraform() ? test : test.skip)(…)`);
    const folder = mkdtempSync(join(tmpdir(), "tocsin-testing-"));
    try {
      for (const stack of stacks) {
        mkdirSync(join(folder, "stacks", stack.name), { recursive: true });
        writeFileSync(join(folder, "stacks", stack.name, "cdk.tf.json"), JSON.stringify(stack.content));
      }
      return await validated(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

function stacksOf(received: unknown): readonly SynthesizedStack[] {
  const stacks = received instanceof SynthesizedStack ? [received] : received instanceof Monitoring ? received.stacks : undefined;
  if (!stacks) throw new Unanswerable("This is no stack and no environment: pass what synthesized(…) or its .stack(…) returns");
  if (stacks.length === 0) throw new Unanswerable("There is no stack here, so there is nothing that could be valid");
  return stacks;
}

async function validated(folder: string): Promise<Finding> {
  const terraform = await opened(folder);
  try {
    const found = await terraform.validateAll();
    const problems = terraform.stacks.flatMap(({ name }, place) =>
      (found[place] ?? [])
        .filter(({ severity }) => severity === "error")
        .map(
          ({ address, summary, detail }) =>
            `${name}${address === undefined ? "" : `, ${address}`}: ${summary}${detail === "" ? "" : `\n    ${detail.replaceAll("\n", "\n    ")}`}`,
        ),
    );
    return {
      holds: problems.length === 0,
      met: () => `terraform validate finds nothing wrong with ${terraform.stacks.map(({ name }) => name).join(", ")}`,
      unmet: () => problems.join("\n"),
    };
  } finally {
    terraform.close();
  }
}

/** Its packages, and providers' bindings, are there for this alone: a project that does not ask for it can do without. */
async function opened(folder: string): Promise<OfflineTerraform> {
  try {
    const { OfflineTerraform: Terraform } = require("../../terraform/offline/offline-terraform") as typeof import("../../terraform/offline/offline-terraform");
    return await Terraform.open(folder);
  } catch (error) {
    const name = lackingPackage(error);
    if (name === undefined) throw error;
    const packages = PACKAGES.includes(name) ? PACKAGES : [name];
    throw new Unanswerable(`${name} is not installed, and toBeValidTerraform needs it: npm install --save-dev ${packages.join(" ")}`);
  }
}
const PACKAGES: readonly string[] = ["@grpc/grpc-js", "@grpc/proto-loader", "@msgpack/msgpack"];

function lackingPackage(error: unknown): string | undefined {
  // Not `instanceof Error`: jest's own errors are of another realm than the test's.
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return code === "MODULE_NOT_FOUND" ? /Cannot find module '((?:@[\w.-]+\/)?[a-z][\w.-]*)/.exec(String(message))?.[1] : undefined;
}
