import { z } from "../../../environments/zod";
import { canonicalJson } from "../../../model/canonical";
import { SEVERITIES, type Severity } from "../../../model/severities";
import { CATEGORIES, type Category, type Review } from "../review";

/** The JSON Schema (draft 7) of what `json` writes, as docs/review.schema.json publishes it. */
export function reviewSchemaText(): string {
  return canonicalJson({ ...z.toJSONSchema(reviewSchema, { target: "draft-7", reused: "inline" }), title: "A review of Tocsin" });
}

const text = z.string();
const count = z.int().min(0);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape).readonly();

const field = {
  field: text.describe("What differs, as people call it."),
  old: text.exactOptional().describe("Absent where it was not there."),
  new: text.exactOptional().describe("Absent where it is no longer there."),
  percent: z.number().exactOptional().describe("Of the old value, signed: 60 for 5 s -> 8 s."),
  told: z.literal(true).exactOptional().describe("The sentence of the change says both values already."),
};
const argument = object({ ...field, forcesReplacement: z.literal(true).exactOptional() });

const change = object({
  category: z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]]),
  alert: text.exactOptional().describe("Key of the alert in head, or in base where it is removed."),
  severity: z.enum(SEVERITIES).exactOptional(),
  component: text.exactOptional(),
  about: text.exactOptional().describe("What it is about where that is no alert and no component: a schedule, a rung, or a stack's resource."),
  reachesNobody: z.literal(true).exactOptional().describe("Nobody is told of the alerts that it is about."),
  text: text.describe("The change as a sentence or a part of one."),
  fields: list(object(field)),
  hint: text.exactOptional().describe("What to do where this was not meant."),
});

const resource = object({
  stack: text,
  address: text,
  action: z.enum(["create", "update", "replace", "destroy", "move", "import", "forget"]),
  from: text.exactOptional().describe("Where it was, for a move."),
  owner: text.exactOptional().describe("What of the model it renders."),
  hindered: z
    .enum(["overwritten", "refused", "prevented"])
    .exactOptional()
    .describe("It is made before the one of its name is destroyed, and goes with that or is refused; or prevent_destroy forbids the plan."),
  loses: text.exactOptional().describe("What is lost when it is replaced or destroyed."),
  arguments: list(argument).describe("Those that force the replacement first; secret values stand as (sensitive)."),
  planned: z.boolean().describe("From a Terraform plan rather than foretold from the two configurations."),
});

const panel = object({
  title: text,
  type: text,
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  unit: text.exactOptional(),
  thresholds: list(object({ label: text, value: z.number(), colour: text.exactOptional() })),
  queries: list(text),
});
const outline = object({ title: text, columns: z.number(), panels: list(panel) });
const dashboard = object({
  vendor: z.enum(["aws", "grafana", "datadog"]),
  stack: text,
  address: text,
  title: text,
  state: z.enum(["added", "removed", "changed"]),
  outline: list(object({ sign: z.enum([" ", "+", "-"]), text })),
  old: outline.exactOptional(),
  new: outline.exactOptional(),
});

const cost = object({
  base: z.number().describe("USD a month."),
  head: z.number().describe("USD a month."),
  items: list(
    object({
      what: text,
      base: z.number(),
      head: z.number(),
      each: z.number().exactOptional().describe("USD a month for one; absent where a contract says it."),
    }),
  ),
  asOf: text.regex(/^\d{4}-\d{2}-\d{2}$/).describe("Day of the prices."),
  source: text,
});

const sides = z.tuple([count, count]).readonly();
const environment = object({
  environment: text,
  state: z.enum(["unchanged", "changed", "added", "removed"]),
  production: z.boolean(),
  alerts: object(Object.fromEntries(SEVERITIES.map((severity) => [severity, sides])) as Record<Severity, typeof sides>).describe(
    "Alerts on each side, [base, head], by severity.",
  ),
  changes: list(change).describe("The most important first."),
  resources: list(resource),
  settings: list(object({ stack: text, block: text, arguments: list(argument) })),
  dashboards: list(dashboard),
  cost: cost.exactOptional().describe("Absent where no priced resource changes."),
});

const verdict = object({
  rule: text,
  level: z.enum(["error", "warning", "waived"]),
  environment: text,
  about: text,
  text,
  hint: text.exactOptional(),
  waiver: object({ reason: text, until: text }).exactOptional(),
});

const policy = object({
  judgedBy: text.exactOptional().describe("The file that the verdicts are by."),
  of: z
    .enum(["base", "head", "given", "working-directory"])
    .exactOptional()
    .describe("Whose it is: base's; head's, where base has none; the file that --policy names; the working directory's, where base is a directory."),
  state: z.enum(["unchanged", "added", "changed", "removed", "unreadable"]).describe("What head does to base's policy."),
  changes: list(
    object({
      part: z.enum(["rule", "waiver"]),
      rule: text.describe("Id of the rule that it is, or that it waives."),
      change: z.enum(["added", "removed", "changed"]),
      text,
    }),
  ).describe("Rule by rule, then waiver by waiver; empty where the policy is not changed."),
});

export const reviewSchema = object({
  version: z.literal(2),
  base: text,
  head: text,
  isFirst: z.literal(true).exactOptional().describe("There where base has no Tocsin yet, so that everything is new."),
  policy: policy.exactOptional().describe("What the change was judged by, and what it does to that; absent where neither side has a policy."),
  environments: list(environment),
  verdicts: list(verdict).describe("The gravest first; empty without a policy."),
});

/** The type and the schema are one, in both directions: either line fails to compile where they differ. */
export const asReview = (parsed: z.output<typeof reviewSchema>): Review => parsed;
export const asParsed = (review: Review): z.input<typeof reviewSchema> => review;
