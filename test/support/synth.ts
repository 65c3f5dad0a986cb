import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { readModels } from "../../environments/models";
import { formatDiagnostic, hasErrors } from "../../model/diagnostics";
import type { Model } from "../../model/model";
import { synthesize } from "../../stacks/synth";
import { forgetReferences } from "./forget";

export interface Stack {
  readonly resource: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly moved?: readonly { readonly from: string; readonly to: string }[];
  readonly import?: readonly { readonly id: string; readonly to: string }[];
}
export interface Rendered {
  readonly models: readonly Model[];
  /** Relative path -> text. */
  readonly files: ReadonlyMap<string, string>;
  readonly stack: (name: string) => Stack;
}

/** Everything that a synthesis of a directory of environments writes. */
export function render(directory: string, only?: string): Rendered {
  const { models, diagnostics, locate } = readModels(directory, { only });
  if (hasErrors(diagnostics)) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  return renderModels(models, locate);
}

export function renderModels(models: readonly Model[], locate?: Parameters<typeof synthesize>[2]): Rendered {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-"));
  try {
    synthesize(models, join(folder, "out"), locate);
    const files = filesOf(join(folder, "out"));
    return { models, files, stack: (name) => JSON.parse(files.get(`stacks/${name}/cdk.tf.json`) ?? "{}") };
  } finally {
    forgetReferences();
    rmSync(folder, { recursive: true });
  }
}

/** Relative path -> text of every file below a folder, sorted. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
  return new Map(
    paths
      .filter((path) => statSync(path).isFile())
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, "utf8")]),
  );
}

/** `type.id` -> arguments, without cdktf's own metadata. */
export function resourcesOf(stack: Stack): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  return new Map(
    Object.entries(stack.resource ?? {}).flatMap(([type, byId]) =>
      Object.entries(byId).map(([id, { "//": _metadata, ...config }]) => [`${type}.${id}`, config] as const),
    ),
  );
}
