import "./dependencies";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { suggest } from "../environments/closest";
import { byCodeUnit } from "../model/canonical";
import { readArguments } from "./arguments";
import { fail, plural, printDiagnostics } from "./report";
import { assemble, nothing } from "./review/assemble";
import { BadInput } from "./review/bad-input";
import { compareModels } from "./review/compare/compare";
import type { StackPlan } from "./review/plans/stacks";
import { judge, stops } from "./review/policy/judge";
import type { Review } from "./review/review";
import type { Side } from "./review/side";
import { openSides } from "./review/sides/open";
import { checkPassed } from "./review/sides/variables";

const USAGE =
  "npm run review -- <base> <head> [--plan [<stack>=]<file>] … [--policy <file>] [--as-of <day>] [--format terminal|markdown|json|html] [--output <file>] [--no-color] [--pass-env <variable>] …";

/** The policy that is used without --policy, where there is one. */
const POLICY = "review.yaml";

/** Bad input: another code than that of a policy that is broken. */
const BAD_INPUT = 2;

const OPTIONS = {
  plan: { type: "string", multiple: true },
  policy: { type: "string" },
  "as-of": { type: "string" },
  format: { type: "string" },
  output: { type: "string" },
  "no-color": { type: "boolean" },
  "pass-env": { type: "string", multiple: true },
} as const;

interface Options {
  readonly plan?: readonly string[];
  readonly policy?: string;
  readonly "as-of"?: string;
  readonly format?: string;
  readonly output?: string;
  readonly "no-color"?: boolean;
  readonly "pass-env"?: readonly string[];
}

/** A form is loaded only where it is asked for. */
const FORMS: Readonly<Record<string, (options: Options) => (review: Review) => string>> = {
  terminal: (options) => {
    const { terminal } = require("./review/forms/terminal") as typeof import("./review/forms/terminal");
    return (review) => terminal(review, { width: process.stdout.columns ?? 120, colour: coloured(options) });
  },
  markdown: () => (require("./review/forms/markdown") as typeof import("./review/forms/markdown")).markdown,
  json: () => (require("./review/forms/json") as typeof import("./review/forms/json")).json,
  html: () => (require("./review/forms/html") as typeof import("./review/forms/html")).html,
};

const coloured = ({ output, "no-color": plain }: Options): boolean =>
  plain !== true && output === undefined && !process.env.NO_COLOR && process.stdout.isTTY === true;

/**
 * `npm run review -- <base> <head>`: reads only; what a change means for the people on call, for Terraform's resources and
 * for the bill. Sides are directories, git revisions or `.`; with plans alone, their resources.
 * @returns 0; 1 where a policy is broken; 2 where something can't be read
 */
async function review(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, USAGE, OPTIONS);
  if (typeof given === "number") return given === 0 ? 0 : BAD_INPUT;
  const options = given.values as Options;
  try {
    return await reviewed(given.positionals, options);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(error.details);
    fail(error.message, error.hint);
    return BAD_INPUT;
  }
}

async function reviewed(positionals: readonly string[], options: Options): Promise<number> {
  const { format = "terminal", output } = options;
  const form = Object.hasOwn(FORMS, format) ? FORMS[format] : undefined;
  if (!form) throw new BadInput(`there is no format ${JSON.stringify(format)}`, suggest(format, Object.keys(FORMS)));
  if (options["as-of"] !== undefined && !/^\d{4}-\d\d-\d\d$/.test(options["as-of"]))
    throw new BadInput(`--as-of ${options["as-of"]} is no day`, "write it as 2026-11-25");
  const file = options.policy ?? (existsSync(POLICY) ? POLICY : undefined);
  const policy = file === undefined ? undefined : policyOf(file);
  if (policy && "diagnostics" in policy) {
    printDiagnostics(policy.diagnostics);
    return BAD_INPUT;
  }
  const [base, head] = await sides(positionals, options);
  const found = assemble({ base, head, plans: plansOf(options, positionals.length > 0 ? [base, head] : []), compareModels });
  const verdicts = policy ? judge(found, policy.policy, options["as-of"] ?? today(head)) : [];
  write(form(options)({ ...found, verdicts }), output);
  if (!stops(verdicts)) return 0;
  // Beside the review, which may have gone into a file.
  process.stderr.write(`${plural(verdicts.filter(({ level }) => level === "error").length, "policy error")}\n`);
  return 1;
}

async function sides(positionals: readonly string[], { plan = [], "pass-env": passed = [] }: Options): Promise<readonly [Side, Side]> {
  const [base, head] = positionals;
  if (base === undefined && plan.length > 0) return [nothing("what is deployed"), nothing(plan.length === 1 ? "the plan" : "the plans")];
  if (base === undefined || head === undefined || positionals.length > 2) throw new BadInput("which two sides?", USAGE);
  return openSides(base, head, { passed: checkPassed(passed) });
}

// What reads files of users loads zod, which takes longer than most reviews.
function plansOf({ plan = [] }: Options, sides: readonly Side[]): readonly StackPlan[] {
  return plan.length === 0 ? [] : (require("./review/plans/stacks") as typeof import("./review/plans/stacks")).readPlans(plan, sides);
}
const policyOf = (file: string) => (require("./review/policy/read") as typeof import("./review/policy/read")).readPolicy(file);

/** The latest day that head's environments say that it is: never the machine's clock. */
const today = ({ models }: Side): string | undefined =>
  [...models.values()]
    .flatMap(({ asOf }) => (asOf === undefined ? [] : [asOf]))
    .sort(byCodeUnit)
    .at(-1);

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

void review(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
