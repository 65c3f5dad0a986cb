import { date, excuse, id, reason, text } from "../../../environments/schema/leaf";
import { z } from "../../../environments/zod";
import { SEVERITIES } from "../../../model/severities";
import { CATEGORIES, type Category, type ResourceAction } from "../review";

const ACTIONS = ["create", "update", "replace", "destroy", "move", "import", "forget"] as const satisfies readonly ResourceAction[];
const LEVELS = ["error", "warning"] as const;

/** One of a closed list, or several. */
const oneOrMore = <T extends string>(values: readonly [T, ...T[]], description: string) =>
  z
    .union([z.enum(values), z.array(z.enum(values)).min(1)])
    .transform((written): readonly T[] => (Array.isArray(written) ? (written as T[]) : [written as T]))
    .meta({ description, examples: [values[0]] });

const names = (description: string, examples: readonly unknown[]) =>
  z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .transform((written): readonly string[] => (Array.isArray(written) ? written : [written]))
    .meta({ description, examples: [...examples] });

const when = z
  .strictObject({
    category: oneOrMore(Object.keys(CATEGORIES) as [Category, ...Category[]], "Changes of these categories.").exactOptional(),
    action: oneOrMore([...ACTIONS], "Terraform's actions on resources.").exactOptional(),
    type: names("Resource types that an action is about. Default: all.", [["datadog_service_level_objective"]]).exactOptional(),
    loses: z.boolean().exactOptional().meta({ description: "Only actions that lose history (true), or only those that do not." }),
    severity: oneOrMore([...SEVERITIES], "Severities, the graver one where it changes. Default: all.").exactOptional(),
    environment: names("Environments. Default: all.", ["production"]).exactOptional(),
    production: z.boolean().exactOptional().meta({ description: "Only environments marked `production: true`, or only the others." }),
    component: names("Components. Default: all.", ["checkout-api"]).exactOptional(),
    percentAbove: z
      .number()
      .min(0)
      .exactOptional()
      .meta({ description: "Only where a number changes by more than this many per cent, either way.", examples: [20] }),
    reason: z.literal("unchanged").exactOptional().meta({ description: "Only where nobody wrote a new reason for the alert's number." }),
    reaches: z.literal("nobody").exactOptional().meta({ description: "Only alerts that nobody is told of." }),
  })
  .check(({ value, issues }) => {
    if ((value.category === undefined) === (value.action === undefined))
      issues.push({
        code: "custom",
        input: value,
        path: [],
        params: { reason: "a rule is about changes or about actions, exactly one of them", hint: "write `category:` or `action:`" },
      });
    for (const key of ["type", "loses"] as const)
      if (value[key] !== undefined && value.action === undefined)
        issues.push({
          code: "custom",
          input: value,
          path: [key],
          params: { reason: `\`${key}\` is about actions, and this rule is about changes`, hint: "remove it" },
        });
    for (const key of ["percentAbove", "reason", "reaches"] as const)
      if (value[key] !== undefined && value.category === undefined)
        issues.push({
          code: "custom",
          input: value,
          path: [key],
          params: { reason: `\`${key}\` is about changes, and this rule is about actions`, hint: "remove it" },
        });
  });

/** review.yaml: what a change must not do, and the exceptions. */
export const policySchema = z
  .strictObject({
    rules: z
      .record(
        id({ description: "Id." }),
        z.strictObject({
          when,
          level: z.enum(LEVELS).default("error").meta({ description: "`error` makes the review exit with code 1." }),
          unlessLabel: text({
            description: "The rule lets a change pass that has this label (`--label`), which people give it and no change gives itself.",
            examples: ["pager-may-move"],
          }).exactOptional(),
          because: reason({ description: "Why, for whoever runs into it." }),
        }),
      )
      .meta({
        description: "What a change must not do.",
        examples: [{ "no-lost-emergency": { when: { category: "alert-removed", severity: "P0" }, because: "an outage must wake somebody" } }],
      }),
    waivers: z
      .array(
        z.strictObject({
          rule: text({ description: "Id of the rule." }),
          about: text({ description: "Alert, component or address that it is about.", examples: ["checkout-api.healthy-hosts.P0"] }),
          environment: text({ description: "Environment. Default: all." }).exactOptional(),
          until: date({ description: "The last day on which it holds." }),
          reason: excuse({ description: "Why it may be so." }),
        }),
      )
      .default([])
      .meta({ description: "Exceptions, each with its last day." }),
  })
  .meta({ title: "Tocsin review policy" });

export type Policy = z.output<typeof policySchema>;
export type Rule = Policy["rules"][string];
