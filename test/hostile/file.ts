import type { Place } from "./places";

/** A place and the text that stands there now. */
export interface Written {
  readonly place: Place;
  readonly text: string;
}

/** A file with texts in it, one key or scalar a line, and the places of each line. */
export interface File {
  readonly text: string;
  readonly placesAt: (line: number) => readonly Place[];
}

/** Data as a YAML file. JSON is YAML, and every character can be written in it. */
export function fileWith(data: unknown, texts: readonly Written[]): File {
  const values = new Map<string, Written>();
  const keys = new Map<string, Written>();
  for (const one of texts) (one.place.role === "key" ? keys : values).set(JSON.stringify(one.place.path), one);
  const lines: string[] = [];
  const byLine = new Map<number, Place[]>();
  const put = (indent: string, text: string, ...there: readonly (Written | undefined)[]) => {
    lines.push(`${indent}${text}`);
    const places = there.flatMap((one) => (one ? [one.place] : []));
    if (places.length > 0) byLine.set(lines.length, places);
  };
  const print = (value: unknown, path: Place["path"], indent: string, lead: string, key: Written | undefined, comma: string): void => {
    if (value !== null && typeof value === "object") {
      const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
      const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
      put(indent, `${lead}${open}`, key);
      for (const [index, [name, entry]] of entries.entries()) {
        const at = [...path, name];
        const renamed = keys.get(JSON.stringify(at));
        const label = Array.isArray(value) ? "" : `${scalar(renamed?.text ?? name)}: `;
        print(entry, at, `${indent} `, label, renamed, index === entries.length - 1 ? "" : ",");
      }
      put(indent, `${close}${comma}`);
    } else {
      const replaced = values.get(JSON.stringify(path));
      put(indent, `${lead}${scalar(replaced?.text ?? value)}${comma}`, key, replaced);
    }
  };
  print(data, [], "", "", undefined, "");
  return { text: `${lines.join("\n")}\n`, placesAt: (line) => byLine.get(line) ?? [] };
}

/** What YAML does not print is escaped, too. */
const scalar = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
