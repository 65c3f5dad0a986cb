import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isCandidate, LIBRARY_RULES_LEFT_OUT, ruleFinds } from "./library";

/** What secretlint finds in a text, in words, and whether nobody's word makes that harmless. */
export interface Finding {
  readonly name: string;
  readonly certain: boolean;
}

/** What it finds in each of the texts, or undefined; or why it could not be asked. */
export type Answer = { readonly found: readonly (Finding | undefined)[] } | { readonly broken: string };

/**
 * Asks secretlint about texts, in a process of its own and only if one of them is a candidate.
 * @param script Who asks it. @default the one beside this file
 */
export function askLibrary(texts: readonly string[], script = join(__dirname, "search.js")): Answer {
  const parts = texts.flatMap((text, index) => windows(text).map((part) => ({ index, part })));
  const found: (Finding | undefined)[] = texts.map(() => undefined);
  if (parts.length === 0) return { found };
  const { status, signal, stdout, stderr, error } = spawnSync(process.execPath, [script], {
    input: JSON.stringify({ texts: [CANARY, ...parts.map(({ part }) => part)], without: Object.keys(LIBRARY_RULES_LEFT_OUT).map((rule) => PREFIX + rule) }),
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
    env: environment(),
  });
  const answer = status === 0 ? parsed(stdout) : undefined;
  const [canary, ...answers] = answer ?? [];
  if (answers.length !== parts.length || !canary?.length)
    return { broken: error?.message ?? (/^\w*Error\b.*/m.exec(stderr)?.[0] || `it ended with ${signal ?? `exit code ${status}`}`) };
  for (const [place, { index }] of parts.entries()) {
    for (const rule of answers[place] ?? []) found[index] = worst(found[index], ruleFinds(rule.replace(PREFIX, "")));
  }
  return { found };
}

/** Of two findings the one that is certain. */
export const worst = (one: Finding | undefined, other: Finding): Finding => (one === undefined || (!one.certain && other.certain) ? other : one);

const PREFIX = "@secretlint/secretlint-rule-";
/** A form that every version knows: whoever does not find it has no rules. In parts, so that nobody takes it for a key of ours. */
const CANARY = ["gh", "p_", "a1B2".repeat(9)].join("");

/** Parts of a long text that may hold a secret. They overlap by more than any of the library's patterns is long, but for whole keys. */
export function windows(text: string): readonly string[] {
  const count = Math.max(1, Math.ceil((text.length - OVERLAP) / (WINDOW - OVERLAP)));
  return Array.from({ length: count }, (_, index) => text.slice(index * (WINDOW - OVERLAP), index * (WINDOW - OVERLAP) + WINDOW)).filter((part) =>
    isCandidate(part),
  );
}
const WINDOW = 16_384;
const OVERLAP = 2_048;

/** Options for our process, such as a debugger's port, are not for this one. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, NODE_V8_COVERAGE: __, DEBUG: ___, ...own } = process.env;
  return own;
}

function parsed(text: string): readonly (readonly string[])[] | undefined {
  try {
    const lists: unknown = JSON.parse(text);
    const isList = (one: unknown): one is readonly string[] => Array.isArray(one) && one.every((rule) => typeof rule === "string");
    return Array.isArray(lists) && lists.every(isList) ? lists : undefined;
  } catch {
    return undefined;
  }
}
