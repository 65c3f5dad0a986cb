/** @slow recheck takes a second for one pattern */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NIGHTLY } from "../support/nightly";
import { type Pattern, patterns } from "./patterns";

// The worker that recheck starts otherwise is not needed, and its compiled forms are not installed everywhere.
const { checkSync } = require("recheck/lib/browser.js") as typeof import("recheck");

const LIST = join(__dirname, "patterns.txt");
const { known, made } = patterns();
/** As a literal. Matching ones are one. */
const written = ({ source, flags }: Pattern) => `/${source}/${flags}`;
const distinct = [...new Map(known.map((one) => [written(one), one])).values()];

/** What recheck found to be linear. It takes a second for one and has hundreds to look at, so that this is kept. */
const proved = new Set(readFileSync(LIST, "utf8").split("\n").filter(Boolean));

/** Not linear, or not to be judged, by their beginnings, with the reason why that does no harm. As few as possible. */
const HARMLESS: ReadonlyMap<string, string> = new Map([
  [String.raw`/^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+|^.*[\\/]providers[\\/]grafana(?=[\\/]lib[\\/])/`, "reads paths of this checkout"],
  [String.raw`/^(0|(?=.)(\d+y)?(\d+w)?(\d+d)?(\d+h)?(\d+m)?(\d+s)?(\d+ms)?)$/`, "each of its parts reads the text once; recheck guesses where one looks ahead"],
  [
    String.raw`/^(?=.*[1-9])(\d+y)?(\d+w)?(\d+d)?(\d+h)?(\d+m)?(\d+s)?(\d+ms)?$/`,
    "each of its parts reads the text once; recheck guesses where one looks ahead",
  ],
  [
    String.raw`/(?<![\w.])([a-z][a-z0-9_]*\.[A-Za-z_][\w-]*)\.([a-z_][a-z0-9_]*)/g`,
    "begins at a word alone, and reads from one point to the next; recheck guesses where it looks behind",
  ],
  [String.raw`/^(?!.*\/aws-service-role\/)/`, "looks for fixed letters once, from the beginning; recheck guesses where it looks ahead"],
  ["/^NPM_CONFIG_(?!.*(?:AUTH|PASSWORD|TOKEN|OTP|KEY))/", "reads a variable's name once, from its beginning; recheck guesses where it looks ahead"],
  [String.raw`/(?<![\w.-])(?<name>[A-Za-z_][\w.-]{1,63})(?:%5B`, "its parts have bounded lengths; secrets/linear.test.ts measures it"],
  ["/_+([a-z0-9])/g", "reads arguments' names in bindings, which come from npm"],
  [String.raw`/^export class (\w+) extends cdktf\.(\w+) \{\n(.*?)^\}/gms`, "reads bindings, which come from npm"],
  [String.raw`/^ {2}\/\/ (\w+) - computed: (\w+), optional: (\w+), required: (\w+)\n(.*?)^ {2}\}/gms`, "reads bindings, which come from npm"],
  [
    String.raw`/^(?:export function (\w+)ToHclTerraform\(| {2}protected synthesizeHclAttributes\(\)).*?\n\s+const attrs = \{\n(.*?)\n\s+\};?\n/gms`,
    "reads bindings, which come from npm",
  ],
  [String.raw`/^\s+(\w+): \{\n\s+value: (.*),\n\s+isBlock: (\w+),\n\s+type: "(\w+)",\n\s+storageClassType: "(\w+)",/gm`, "reads bindings, which come from npm"],
]);

const isHarmless = (pattern: string) => [...HARMLESS.keys()].some((known) => pattern.startsWith(known));

/** Expressions that are made of other text, by file, with what that is. */
const MADE: Readonly<Record<string, string>> = {
  "commands/review/plans/stacks.ts": "a stack's name between what is no part of a word, escaped",
  "constructs/grafana/dashboards/text.ts": "the names of Grafana's own variables, which are ours",
  "environments/schema/fields.ts": "a kind's field's pattern, which is among those that are checked",
  "environments/schema/json.ts": "a pattern of the schema, which is among those that are checked",
  "model/arns.ts": "literals of the same file and a resource's form; the schema has what comes of them, and is checked",
  "model/oncall/control.ts": "an id of the platform and the environment between literals of the same file",
  "model/visible.ts": "a literal of the same file, with another flag",
  "model/limits/aws/metric-alarm.ts": "literals of the same file; what comes of them is checked",
  "model/limits/grafana/common.ts": "literals of the same file; what comes of them is checked",
  "terraform/schemas/classes.ts": "a class's name in bindings, which come from npm",
  "testing/matchers/to-have-alert.ts": "the severities",
};

test("Every regular expression of ours takes time in proportion to its text", () => {
  const open = distinct.filter((one) => !isHarmless(written(one)) && (NIGHTLY || !proved.has(written(one))));
  const verdicts = open.map((one) => ({ ...one, ...verdict(one) }));
  const safe = new Set(verdicts.filter(({ status }) => status === "safe").map(written));
  const kept = distinct.map(written).filter((one) => safe.has(one) || proved.has(one));
  if (process.env.UPDATE_EXPECTED) writeFileSync(LIST, `${kept.sort().join("\n")}\n`);
  expect(verdicts.filter(({ status }) => status !== "safe").map((one) => `${one.file}: ${written(one)} is ${one.status}: ${one.why}`)).toEqual([]);
});

test("Expressions that are made of other text are known, each with what it is made of", () =>
  expect([...new Set(made)].sort()).toEqual(Object.keys(MADE).sort()));

test("What is proved is what there is, so that the list stays short", () => {
  const used = new Set(distinct.map(written));
  expect([...proved].filter((one) => !used.has(one))).toEqual([]);
});

test("A pattern that is not linear is found", () => {
  expect(["^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$", "(a*)*$", "x+$"].map((source) => verdict({ source, flags: "" }).status)).toEqual([
    "vulnerable",
    "vulnerable",
    "vulnerable",
  ]);
});

/**
 * recheck proves what it can by an automaton. Where that would be too large, because something is repeated a counted
 * number of times, it guesses by trying, and takes a long but bounded way for an unbounded one: such a pattern is judged
 * again with small counts, which change a factor and not the degree.
 */
function verdict({ source, flags }: Pick<Pattern, "source" | "flags">): { readonly status: string; readonly why: string } {
  const found = checkSync(source, flags, { randomSeed: 1, timeout: null });
  if (found.status === "unknown") return { status: found.status, why: JSON.stringify(found.error) };
  const small = source.replace(COUNTED, (_, least: string, comma = "", most = "") => `{${few(least)}${comma}${most && few(most)}}`);
  if (found.status === "vulnerable" && found.checker === "fuzz" && found.complexity.type === "polynomial" && small !== source)
    return verdict({ source: small, flags });
  return { status: found.status, why: found.complexity.summary };
}
const COUNTED = /\{(\d+)(,?)(\d*)\}/g;
const few = (count: string) => Math.min(3, Number(count));
