import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { readModels } from "../../environments/models";
import { type Diagnostic, DiagnosticError, formatDiagnostic, hasErrors, type Path } from "../../model/diagnostics";
import { type Rendered, renderModels } from "../support/synth";
import type { Place } from "./places";

/** A text in a place. */
export interface Text {
  readonly place: Place;
  readonly text: string;
  refused?: Diagnostic;
}

/** The platform with the texts, as it is rendered; texts that a diagnostic refuses are left out. */
export function rendered(platform: () => unknown, texts: readonly Text[]): Rendered {
  for (;;) {
    const folder = mkdtempSync(join(tmpdir(), "tocsin-paging-"));
    try {
      const text = stringify(written(platform(), texts), { aliasDuplicateObjects: false, lineWidth: 0, ...QUOTED });
      // DEL is no character of YAML's, and its writer leaves it as it is.
      writeFileSync(join(folder, "production.yaml"), text.replaceAll("\x7f", "\\x7f"));
      const { models, diagnostics, locate } = readModels(folder);
      if (!hasErrors(diagnostics)) return renderModels(models, locate);
      blame(diagnostics, texts);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      blame(error.diagnostics, texts);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

const QUOTED = { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "QUOTE_DOUBLE" } as const;

function written(data: unknown, texts: readonly Text[]): unknown {
  // biome-ignore lint/suspicious/noExplicitAny: what a person writes has no type before it is parsed
  const holder = (path: Place["path"]) => path.slice(0, -1).reduce<any>((value, part) => value[part], data);
  for (const { place, text, refused } of texts) {
    if (refused || place.under !== undefined) continue;
    holder(place.path)[place.path.at(-1) as string] = place.write?.(text) ?? text;
  }
  for (const { place, text, refused } of texts) {
    if (refused || place.under === undefined) continue;
    const map = holder(place.path);
    const last = place.path.at(-1) as string;
    // The value may be another text by now.
    const value = map[last];
    delete map[last];
    Object.defineProperty(map, text, { value, enumerable: true, writable: true, configurable: true });
  }
  return data;
}

/**
 * What a diagnostic is about is refused; and where that is none of the texts, whatever is in the same component or section. Of
 * texts that are too long together, it is the longest.
 */
function blame(diagnostics: readonly Diagnostic[], texts: readonly Text[]): void {
  const left = texts.filter(({ refused }) => !refused);
  let told = 0;
  for (const error of diagnostics.filter(({ severity }) => severity === "error")) {
    // What stands in the one file may be told with its name.
    const path = error.path.filter((part) => typeof part !== "object");
    const culprits = [path.length, 3, 2, 1, 0].map((depth) => left.filter((text) => begins(pathOf(text), path.slice(0, depth)) || begins(path, pathOf(text))));
    const found = [...(culprits.find((some) => some.length > 0) ?? [])].sort((a, b) => b.text.length - a.text.length);
    for (const one of error.code === "TOC501" ? found.slice(0, 1) : found) {
      one.refused ??= error;
      told++;
    }
  }
  if (told === 0) throw new Error(`refused without a text:\n${diagnostics.map(formatDiagnostic).join("\n")}`);
}

const pathOf = ({ place, text }: Text) => (place.under === undefined ? place.path : [...place.path.slice(0, -1), text]);
const begins = (path: Path, with_: Path) => with_.every((part, index) => path[index] === part);
