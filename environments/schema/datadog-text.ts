import { SEVERITIES, type Severity } from "../../model/severities";
import { z } from "../zod";
import { type Fault, quantity, reason, text } from "./leaf";
import { RUNBOOK } from "./runbook";

/** A search as in Datadog's explorers. https://docs.datadoghq.com/logs/explorer/search_syntax/ */
export const search = (description: string, examples: readonly string[]) => text({ description, examples, most: 2000, judge: judgeSearch });

/** A tag such as `role:primary`. https://docs.datadoghq.com/getting_started/tagging/#define-tags */
export const TAG = { pattern: /^[a-z][a-z0-9_\-./]*:[a-z0-9_\-./:]+$/, is: "a tag in lower case: key:value", most: 200 } as const;

/** An attribute or tag that a search can name. */
export const ATTRIBUTE = { pattern: /^@?[A-Za-z_][\w.\-/]*$/, is: "an attribute (@usr.id) or a tag (host)", most: 200 } as const;

export const severitySchema = z.enum(SEVERITIES).meta({ description: "How bad it is: who hears of it follows.", examples: ["P2"] });
export const why = reason({ description: "Why this number and this severity." });

/** What whoever is woken reads. */
export const words = {
  title: text({ description: "As in a list.", examples: ["Payment provider timeouts"], most: 100 }),
  meaning: text({ description: "What users or the system suffer then: one sentence for whoever is woken." }),
  firstLook: text({ description: "Where to look first: one sentence." }),
  runbook: text({ description: "Runbook URL. Default: the component's, or the platform's.", ...RUNBOOK }).exactOptional(),
};

export const span = (description: string, usual: string) => quantity("duration", { description, default: usual, examples: [usual] });

/** Something by severity; at least one. */
export function bySeverity<L extends z.ZodType>(level: L, description: string) {
  const shape = Object.fromEntries(SEVERITIES.map((severity) => [severity, level.exactOptional()])) as Record<Severity, z.ZodExactOptional<L>>;
  return z
    .strictObject(shape)
    .check(({ value, issues }) => {
      if (Object.keys(value).length === 0)
        issues.push({ code: "custom", input: value, params: { code: "TOC103", reason: "there is no level", hint: "add one, such as P2" } });
    })
    .meta({ description });
}

/** What stands in the user's search stays within it: our own terms are set before it, and quotes around the whole. */
function judgeSearch(query: string): readonly Fault[] {
  if (/[\\\r\n]/.test(query))
    return [{ reason: "a search can't hold a backslash or a line break here", hint: 'put a value with special characters in quotes: @error.message:"a (b)"' }];
  const bare = query.replace(/"[^"]*"/g, "");
  if (bare.includes('"')) return [{ reason: "a quote is not closed", hint: "close it, or remove it" }];
  let open = 0;
  for (const character of bare) {
    if (character === "(") open++;
    if (character === ")" && --open < 0) break;
  }
  return open === 0 ? [] : [{ reason: `a parenthesis is not ${open > 0 ? "closed" : "opened"}`, hint: "let each parenthesis have its other half" }];
}
