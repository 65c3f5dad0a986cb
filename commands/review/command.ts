import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { suggest } from "../../environments/closest";
import { byCodeUnit } from "../../model/canonical";
import { readArguments } from "../arguments";
import { fail, plural, tell } from "../report";
import { target } from "../target";
import { assemble } from "./assemble";
import { BadInput } from "./bad-input";
import { compareModels } from "./compare/compare";
import type { StackPlan } from "./plans/stacks";
import { judge, stops } from "./policy/judge";
import { findPolicy } from "./policy/judged";
import { dayOf, isNow } from "./present/clock";
import type { Review } from "./review";
import { nothing, type Side } from "./side";
import type { Located } from "./sides/locate";
import { locateSides, openLocatedSides } from "./sides/open";
import { checkPassed } from "./sides/variables";
import { Unexpected } from "./unexpected";

const USAGE =
  "npm run review -- <base> <head> [--plan [<stack>=]<file>] … [--policy <file>] [--label <name>] … [--as-of <day or moment>] [--format terminal|markdown|json|html] [--output <file>] [--no-color] [--pass-env <variable>] …";

/** Bad input: another code than that of a policy that is broken. */
const BAD_INPUT = 2;

const OPTIONS = {
  plan: { type: "string", multiple: true },
  policy: { type: "string" },
  label: { type: "string", multiple: true },
  "as-of": { type: "string" },
  format: { type: "string" },
  output: { type: "string" },
  "no-color": { type: "boolean" },
  "pass-env": { type: "string", multiple: true },
} as const;

interface Options {
  readonly plan?: readonly string[];
  readonly policy?: string;
  readonly label?: readonly string[];
  readonly "as-of"?: string;
  readonly format?: string;
  readonly output?: string;
  readonly "no-color"?: boolean;
  readonly "pass-env"?: readonly string[];
}

/** A form is loaded only where it is asked for. */
const FORMS: Readonly<Record<string, (options: Options) => (review: Review) => string>> = {
  terminal: (options) => {
    const { terminal } = require("./forms/terminal") as typeof import("./forms/terminal");
    return (review) => terminal(review, { width: process.stdout.columns ?? 120, colour: coloured(options) });
  },
  markdown: () => (require("./forms/markdown") as typeof import("./forms/markdown")).markdown,
  json: () => (require("./forms/json") as typeof import("./forms/json")).json,
  html: () => (require("./forms/html") as typeof import("./forms/html")).html,
};

const coloured = ({ output, "no-color": plain }: Options): boolean =>
  plain !== true && output === undefined && !process.env.NO_COLOR && process.stdout.isTTY === true;

/**
 * `npm run review -- <base> <head>`: reads only; what a change means for the people on call, for Terraform's resources and
 * for the bill. Sides are directories, git revisions or `.`; with plans alone, their resources.
 * @returns 0; 1 where a policy is broken, and nowhere else; 2 where something can't be read
 */
export async function review(argv: readonly string[]): Promise<number> {
  try {
    const given = readArguments(argv, USAGE, OPTIONS);
    if (typeof given === "number") return given === 0 ? 0 : BAD_INPUT;
    return await reviewed(given.positionals, given.values as Options);
  } catch (error) {
    return told(error instanceof BadInput ? error : new Unexpected("the review can't go on", error));
  }
}

function told({ message, hint, details }: BadInput): number {
  tell(details);
  fail(message, hint);
  return BAD_INPUT;
}

async function reviewed(positionals: readonly string[], options: Options): Promise<number> {
  const form = formOf(options);
  const located = await sidesOf(positionals, options);
  const { policy, said, problem } = await findPolicy(located, options.policy, { folder: process.cwd(), variables: process.env });
  const [base, head] = located ? await openLocatedSides(located, { passed: checkPassed(options["pass-env"] ?? []) }) : withoutSides(options);
  if (located?.some(({ kind }) => kind !== "directory")) target();
  const plans = plansOf(options, located ? [base, head] : []);
  const [found, verdicts] = compared(`what ${base.label} and ${head.label} say`, () => {
    const { "as-of": asOf, label: labels = [] } = options;
    const whole = assemble({ base, head, plans, compareModels: (before, after) => compareModels(before, after, asOf) });
    return [whole, policy ? judge(whole, policy, { asOf: asOf === undefined ? today(base, head) : dayOf(asOf), labels }) : []] as const;
  });
  const text = compared("the review", () => form({ ...found, ...(said && { policy: said }), verdicts }));
  write(text, options.output);
  const broken = stops(verdicts);
  // Beside the review, which may have gone into a file.
  if (broken) process.stderr.write(`${plural(verdicts.filter(({ level }) => level === "error").length, "policy error")}\n`);
  if (problem) return told(problem);
  return broken ? 1 : 0;
}

function formOf(options: Options): (review: Review) => string {
  const { format = "terminal", "as-of": asOf } = options;
  const form = Object.hasOwn(FORMS, format) ? FORMS[format] : undefined;
  if (!form) throw new BadInput(`there is no format ${JSON.stringify(format)}`, suggest(format, Object.keys(FORMS)));
  if (asOf !== undefined && !isNow(asOf)) throw new BadInput(`--as-of ${asOf} is no day and no moment`, "write it as 2026-11-25, or as 2026-11-25T14:30Z");
  return form(options);
}

/** @returns nothing where plans are all that there is */
async function sidesOf(positionals: readonly string[], { plan = [] }: Options): Promise<readonly [Located, Located] | undefined> {
  const [base, head] = positionals;
  if (base === undefined && plan.length > 0) return undefined;
  if (base === undefined || head === undefined || positionals.length > 2) throw new BadInput("which two sides?", USAGE);
  return locateSides(base, head);
}

const withoutSides = ({ plan = [] }: Options): readonly [Side, Side] => [nothing("what is deployed"), nothing(plan.length === 1 ? "the plan" : "the plans")];

// What reads files of users loads zod, which takes longer than most reviews.
function plansOf({ plan = [] }: Options, sides: readonly Side[]): readonly StackPlan[] {
  return plan.length === 0 ? [] : (require("./plans/stacks") as typeof import("./plans/stacks")).readPlans(plan, sides);
}

/** What is read passed the checks at the door: a mistake from here on is ours, and still no broken policy. */
function compared<T>(what: string, compare: () => T): T {
  try {
    return compare();
  } catch (error) {
    throw error instanceof BadInput ? error : new Unexpected(`${what} can't be compared`, error);
  }
}

/**
 * The latest day that environments say that it is, once base says one: never the machine's clock, and no change turns it back or
 * names it itself, so that a waiver which has ended holds again.
 */
function today(base: Side, head: Side): string | undefined {
  const daysOf = ({ models }: Side): readonly string[] => [...models.values()].flatMap(({ asOf }) => asOf ?? []);
  const before = daysOf(base);
  return before.length === 0 ? undefined : [...before, ...daysOf(head)].sort(byCodeUnit).at(-1);
}

function write(text: string, output: string | undefined): void {
  const content = text.endsWith("\n") ? text : `${text}\n`;
  if (output === undefined) {
    process.stdout.write(content);
    return;
  }
  try {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, content);
  } catch (error) {
    throw new BadInput(
      `${output} can't be written: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`,
      "name a file in a folder that you may write to with --output",
    );
  }
}
