/** The rules of one vendor for one or more resource types, as data: the same table checks what is generated and serves tests. */
export interface ResourceLimits {
  /** Terraform resource types: `aws_cloudwatch_metric_alarm`. */
  readonly resources: readonly string[];
  /** Who sets the limit, for the reason: "CloudWatch allows 255". */
  readonly by: string;
  readonly limits: readonly Limit[];
}

/** One rule for one argument. */
export interface Limit {
  /**
   * Terraform's name of the argument. `[]` for each element of a list, `{}` for each value and `{key}` for each key of a
   * map: `metric_query[].metric.dimensions{key}`. Blocks that may occur once are named without brackets.
   */
  readonly argument: string;
  readonly rule: Rule;
  /** What people can do about it. @default what the rule itself suggests */
  readonly hint?: string;
  /** Entry of the vendor's documentation or provider source that states it. */
  readonly source: string;
}

export type Rule =
  /** Characters. */
  | { readonly length: readonly [min: number, max: number] }
  /** UTF-8 bytes: what Terraform's `StringLenBetween` really counts. */
  | { readonly bytes: readonly [min: number, max: number] }
  | { readonly pattern: RegExp; readonly is: string }
  /** Whole numbers, unless a fraction is allowed. */
  | { readonly range: readonly [min: number, max: number]; readonly fraction?: true }
  /** Elements of a list; a block that stands alone counts as one. */
  | { readonly items: readonly [min: number, max: number] }
  /** Entries of a map. */
  | { readonly entries: readonly [min: number, max: number] }
  | {
      readonly oneOf: readonly (string | number)[];
      /** Multiples of this number are allowed as well. */
      readonly orMultipleOf?: number;
      /** Names by which people know a value that the vendor spells otherwise. */
      readonly instead?: Readonly<Record<string, string>>;
    }
  /** An instant in RFC 3339 on a whole minute. */
  | { readonly instant: true }
  /** JSON text; a function judges what is in it. */
  | { readonly json: true | ((document: unknown) => Problem | undefined) }
  /** What several arguments of one block demand of each other; `argument` names the one to report. */
  | { readonly together: (block: Block, read: Reader) => Problem | undefined };

/** How a configuration spells its arguments: as cdktf's classes take them, or as Terraform's schema has them. */
export type Spelling = "camelCase" | "snake_case";

export type Block = Readonly<Record<string, unknown>>;

/** Reads arguments by their Terraform names in either spelling; what only Terraform will know is never guessed. */
export interface Reader {
  /** Whether the argument is given at all, as a literal or as a reference. */
  has(block: Block, name: string): boolean;
  /** As it stands, references included; undefined where absent. */
  value(block: Block, name: string): unknown;
  /** Undefined where absent or not known at synth. */
  number(block: Block, name: string): number | undefined;
  text(block: Block, name: string): string | undefined;
  flag(block: Block, name: string): boolean | undefined;
  /** Whether it is written as anything but a plain value, so that only Terraform knows it. */
  unknown(block: Block, name: string): boolean;
  /** A list's elements. Undefined where absent or not known at synth. */
  list(block: Block, name: string): readonly unknown[] | undefined;
  /** The nested blocks of that name, a single one as well; none where absent or not known at synth. */
  blocks(block: Block, name: string): readonly Block[];
}

/** What is wrong and what to do about it. The reason continues the argument's name: "is 283 characters long; …". */
export interface Problem {
  readonly reason: string;
  readonly hint: string;
}

export interface Violation extends Problem {
  /** In Terraform's names, with indices: `metric_query[2].id`; empty for the resource as a whole. */
  readonly argument: string;
}
