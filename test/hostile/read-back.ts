import { parse } from "yaml";
import { lookedUp } from "./provisioning";

/** What a text of a user's has become that it must not be, told for people. */
export function foundIn(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) => [...inFile(path, text)].map((found) => `${path}: ${found}`));
}

function* inFile(path: string, text: string): Generator<string> {
  if (/\.ya?ml$/.test(path)) yield* inValue(parse(text), "", false);
  if (path.includes("grafana/provisioning/")) yield* lookedUp(parse(text));
  if (path.endsWith(".json")) yield* inValue(JSON.parse(text), "", path.startsWith("stacks/"));
}

/** @param evaluated Whether Terraform reads it. */
function* inValue(value: unknown, at: string, evaluated: boolean): Generator<string> {
  if (typeof value === "string") {
    yield* inText(value, at, evaluated);
    // Bodies of dashboards, policies and the like are JSON within.
    if (/^\s*[[{]/.test(value)) yield* inValue(embedded(value), `${at} (JSON)`, false);
  } else if (value !== null && typeof value === "object")
    for (const [key, entry] of Object.entries(value)) {
      const below = `${at}.${key.slice(0, 60)}`;
      if (key === "injected") yield `${below} is a key of the user's making`;
      yield* inText(key, `the key ${below}`, evaluated);
      yield* inValue(entry, below, evaluated);
    }
}

function* inText(text: string, at: string, evaluated: boolean): Generator<string> {
  if (evaluated && ALIVE.test(text)) yield `${at} is read as a template: ${text.slice(0, 200)}`;
}

/**
 * What `TEXTS` asks Terraform to evaluate, and no dollar before it. Terraform takes `$${` for `${`, and `$$${` for `$${`:
 * "text comes back from Terraform" in test/terraform shows it.
 */
const ALIVE = /(?<!\$)\$\{(sha1|path)|(?<!%)%\{ ?(if|endif)/;

function embedded(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Characters that a terminal obeys, or that turn text around. */
export const OBEYED = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u;
