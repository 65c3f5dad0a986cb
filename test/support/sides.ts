import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Side, StackConfiguration } from "../../commands/review/side";
import { hold } from "../../commands/review/sides/files";
import { readSide } from "../../commands/review/sides/read";
import { readModels } from "../../environments/models";
import type { Model } from "../../model/model";
import { synthesize } from "../../stacks/synth";

/** What a synthesis of the models leaves, as a side of a review. */
export function sideOf(models: readonly Model[], label = "side"): Side {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-side-"));
  try {
    synthesize(models, join(folder, "out"));
    const side = readSide(label, join(folder, "out"));
    hold(side);
    return side;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let reference: Side | undefined;
/** The reference platform. */
export function referenceSide(): Side {
  reference ??= sideOf(readModels(join(__dirname, "../../environments")).models);
  return reference;
}

/** Resources by their type and id, beside whatever else the stack's configuration has. */
export type Written = Readonly<Record<string, unknown>> & {
  readonly resource?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
};

/** A side with one hand-written stack, and no model. */
export function written(content: Written, name = "test-aws"): Side {
  const { resource = {}, moved = [], import: imports = [], ...rest } = content as Written & Pick<StackConfiguration, "moved" | "import">;
  return { label: "side", models: new Map(), stacks: new Map([[name, { name, environment: "test", resource, moved, import: imports, rest }]]) };
}
