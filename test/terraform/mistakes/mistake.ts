/** Something that people get wrong, and what tells them so before a vendor does. */
export interface Mistake {
  /** Of facts/vendor-limits.md; "grafana" for Grafana's limits, "schema" for what the resource types themselves do not allow. */
  readonly group: Group;
  readonly name: string;
  /** A part of the error's text; it names what is wrong. */
  readonly says: string;
  readonly caughtBy: "generator" | "schema server";
}

export type Group = number | "grafana" | "schema";

/** A mistake in an environment's file. */
export interface WrittenMistake extends Mistake {
  /** What stands in the platform, and what is written instead; § marks where the error is told. */
  readonly edits: readonly (readonly [from: string, to: string])[];
}

/** A mistake in a rendered stack, where the generator itself would have made it. */
export interface RenderedMistake extends Mistake {
  /** Resource type: a copy of the stack's first one is changed, and where the stack has none, a new one is. */
  readonly type: string;
  /** The first one that has this argument. */
  readonly having?: string;
  /** Arguments of the copy; a function takes the argument as it was. */
  readonly but: Readonly<Record<string, unknown>>;
}

/** Mistakes in a configuration of their own. */
export interface CoreMistakes {
  readonly document: object;
  readonly mistakes: readonly Mistake[];
}

/** What was told of a mistake. */
export interface Found {
  /** Where it should be: `live.yaml:12:5`, or a resource's address. */
  readonly at?: string;
  readonly texts: readonly string[];
  /** Whether something was told, there, in the right words, and nothing elsewhere. */
  readonly caught: boolean;
}

/** The table's rows are mistakes that the generator catches: `[group, name, says, ...edits]`. */
export function written(
  ...rows: readonly (readonly [group: Exclude<Group, "schema">, name: string, says: string, ...edits: (readonly [from: string, to: string])[]])[]
): readonly WrittenMistake[] {
  return rows.map(([group, name, says, ...edits]) => ({ group, name, says, edits, caughtBy: "generator" }));
}

type Of = string | readonly [type: string, having: string];

/** The table's rows are mistakes that the schema server catches: `[group, name, says, type, but]`. */
export function rendered(
  ...rows: readonly (readonly [group: Group, name: string, says: string, of: Of, but: RenderedMistake["but"]])[]
): readonly RenderedMistake[] {
  return rows.map(([group, name, says, of, but]) => {
    const [type, having] = typeof of === "string" ? [of, undefined] : of;
    return { group, name, says, type, ...(having !== undefined && { having }), but, caughtBy: "schema server" };
  });
}
