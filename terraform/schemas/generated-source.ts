import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The TypeScript that a binding was compiled from: its compiled form has lost the comments that tell what is computed,
 * optional and required, but carries its source inside an inline source map.
 * @param directory The binding's folder: `<package>/lib/<resource>`. Large resources spread over `index-structs/`.
 * @returns nothing if there is no such binding.
 */
export function generatedSource(directory: string): string | undefined {
  const index = join(directory, "index.js");
  if (!existsSync(index)) return undefined;
  const structs = join(directory, "index-structs");
  const parts = existsSync(structs) ? readdirSync(structs).filter((name) => name.endsWith(".js")) : [];
  return [...parts.sort().map((name) => join(structs, name)), index].map(sourceOf).join("\n");
}

function sourceOf(file: string): string {
  const text = readFileSync(file, "utf8");
  const start = text.lastIndexOf(MARK);
  if (start < 0) return "";
  const encoded = text.slice(text.indexOf(",", start) + 1);
  const { sourcesContent } = JSON.parse(Buffer.from(encoded, "base64").toString("utf8")) as { readonly sourcesContent: readonly string[] };
  return sourcesContent.join("\n");
}

const MARK = "//# sourceMappingURL=data:";
