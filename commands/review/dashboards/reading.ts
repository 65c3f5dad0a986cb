import { isObject, type JsonObject } from "../json";

/** Text of a panel that has no title: its first line without marks. */
export function firstLine(text: string): string {
  const line = text
    .split("\n")
    .map((each) => each.replace(/^[#>*\s]+|\*+/g, "").trim())
    .find((each) => each !== "");
  return line === undefined ? "" : line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

export const textAt = (block: JsonObject, key: string): string => (typeof block[key] === "string" ? block[key] : "");
export const numberOf = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0);
export const objects = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
