import type { Code, Path } from "../diagnostics";
import type { Block, Problem, Reader, Spelling } from "./limit";
import { READERS } from "./reader";

/**
 * What several resources break together, though each is right by itself: within a stack, across the stacks of an
 * environment and across the environments of a run. A vendor's rows stand in `<vendor>/unique.ts` and
 * `<vendor>/quotas.ts`.
 */
export type Together = Unique | Quota;

/** Where something is counted: what two deployments may have in common. */
export type Scope = "partition" | "account" | "region" | "grafana" | "datadog" | "pagerduty";

interface Counted {
  /** What people call it: "alarm", "X-Ray groups". */
  readonly what: string;
  /** The resource types that count, and the argument that is reported. */
  readonly types: Readonly<Record<string, string>>;
  readonly scope: Scope;
  /** What a resource takes. Nothing where only Terraform will know. */
  readonly takes: (config: Block, read: Asked, argument: string) => readonly Taken[];
  readonly source: string;
}

/** A name that is taken, or what something is counted by, and how much of it. */
export type Taken = readonly [key: string, amount: number];

/**
 * What a create does while there is one of that name: "overwritten" takes its place, so that the end of either takes away the other as
 * well; "refused" fails; "shared" lets both stand; "unknown" where no source says it.
 */
export type OfOneName = "overwritten" | "refused" | "shared" | "unknown";

/** What is there once in its scope. */
export interface Unique extends Counted {
  readonly taken: OfOneName;
  /** What the vendor does with a second, as far as its documentation, its provider or a user's report says. */
  readonly second: string;
  /** What to do about it in an environment. @default to rename what is named */
  readonly change?: (environment: string) => string;
  /** How it is told. @default `FIRM` */
  readonly codes?: Codes;
}

/** Two of a name in one stack; in two environments that share the place for sure; and in two that only seem to. */
export interface Codes {
  readonly stack: Code;
  readonly sure: Code;
  readonly likely: Code;
}
export const FIRM: Codes = { stack: "TOC503", sure: "TOC113", likely: "TOC113" };

/** Of what a place has so many. */
export interface Quota extends Counted {
  readonly code: Code;
  /** By region, where the vendor has other numbers in some; a number that was granted counts in its place where `granted` says so. */
  readonly most: (region: string) => number;
  /** Whether an environment may say that the vendor granted it more. @default false */
  readonly granted?: true;
  /** The vendor and the quota's name in it: "CloudWatch allows 200 Metrics Insights alarms in an account's region". */
  readonly allows: (most: number) => string;
  /** Where in the input it is decided how many there are. @default at the resource that is too many */
  readonly path?: Path;
  readonly hint: string;
}

/** Reads a resource's arguments, also where they refer to other resources of its stack. */
export interface Asked extends Reader {
  /**
   * An argument's text as the vendor will see it, also where it refers to an argument of another resource of the stack.
   * What only Terraform knows comes as it stands, marked so that it is told from all other stacks' ({@link isLocal}).
   */
  readonly named: (block: Block, argument: string) => string | undefined;
}

/**
 * Reads the resources of one stack.
 * @param follow what a reference of it stands for; nothing where only Terraform knows
 */
export function asking(spelling: Spelling, follow: (text: string) => string | undefined): Asked {
  const read = READERS[spelling];
  return {
    ...read,
    named: (block, argument) => {
      const text = read.text(block, argument);
      if (text !== undefined) return text;
      const given = read.value(block, argument);
      return typeof given === "string" ? (follow(given) ?? local(given)) : undefined;
    },
  };
}

const LOCAL = "\u0000";
/** Marks a name that means something in its own stack only. */
export const local = (text: string): string => `${LOCAL}${text}`;
export const isLocal = (key: string): boolean => key.includes(LOCAL);
export const withoutMark = (key: string): string => key.replaceAll(LOCAL, "");

export const isQuota = (row: Together): row is Quota => "most" in row;

/** Takers of one name each. */
export const NONE: readonly never[] = [];
export const taken = (name: string | undefined): readonly Taken[] => (name === undefined || name === "" ? NONE : [[name, 1]]);

/** The argument's text. */
export const byArgument: Counted["takes"] = (config, read, argument) => taken(read.text(config, argument));

/** The argument's text in whatever case: the vendor takes `Shop` for `shop`. */
export const inAnyCase: Counted["takes"] = (config, read, argument) => taken(read.text(config, argument)?.toLowerCase());

/** The argument's text within what another argument names. */
export function within(other: string): Counted["takes"] {
  return (config, read, argument) => {
    const [outer, name] = [read.named(config, other), read.text(config, argument)];
    return outer === undefined || name === undefined || name === "" ? NONE : [[`${outer}: ${name}`, 1]];
  };
}

/** Everything that has the argument's text, once each. */
export const eachOf =
  (other: string): Counted["takes"] =>
  (config, read) => {
    const name = read.named(config, other);
    return name === undefined ? NONE : [[name, 1]];
  };

/** Every resource of the types, wherever it is. */
export const each: Counted["takes"] = () => EACH;
const EACH: readonly Taken[] = [["", 1]];

/** What a problem of one stack says. */
export function problemInStack(row: Together, key: string, total: number, most: number): Problem {
  const name = withoutMark(key);
  if (isQuota(row))
    return { reason: `${row.path ? "" : "is one of "}${total} ${row.what}${name === "" ? "" : ` (${name})`}; ${row.allows(most)}`, hint: row.hint };
  return {
    reason: `is that of ${total} resources, and ${SCOPES[row.scope]} has one ${row.what}${name === "" ? "" : ` ${JSON.stringify(name)}`}: ${row.second}`,
    hint: "rename one of them, or the component or platform that it is called after",
  };
}

const SCOPES: Readonly<Record<Scope, string>> = {
  partition: "AWS as a whole",
  account: "an account",
  region: "a region of an account",
  grafana: "an organisation of Grafana",
  datadog: "an organisation of Datadog",
  pagerduty: "an account of PagerDuty",
};
