import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readModels } from "../../environments/models";
import { type Diagnostic, DiagnosticError, formatDiagnostic } from "../../model/diagnostics";
import type { Model } from "../../model/model";
import { synthesize } from "../../stacks/synth";
import { forgetReferences } from "../support/forget";
import type { Data } from "../terraform/arbitraries/text-field";
import { type File, fileWith, type Written } from "./file";
import type { Place } from "./places";

/** What became of a text in a place. */
export interface Outcome {
  readonly place: Place;
  readonly text: string;
  /** What was said against it; nothing where it is rendered. */
  readonly refusal?: Diagnostic;
}

export interface Settled {
  /** Every text that was tried. */
  readonly outcomes: readonly Outcome[];
  /** What is rendered with all of them that are not refused; several where some can't stand together. */
  readonly renderings: readonly Rendering[];
}

export interface Rendering {
  readonly model: Model;
  /** What was read. */
  readonly environments: string;
  /** What was written. */
  readonly outdir: string;
  readonly texts: readonly Written[];
}

/** The ways in which a text stands in a place; of those that are refused the next is tried. */
export type Ways = (place: Place, original: string) => readonly string[];

/**
 * Reads and renders a file with a text in every place at once. What is refused gives way until there is no error.
 * @param folder Where to write; the caller removes it.
 * @throws what a reader or renderer throws that is no diagnostic, and where a diagnostic is about none of the texts.
 */
export function settle(name: string, data: Data, places: readonly Place[], ways: Ways, folder: string): Settled {
  const outcomes: Outcome[] = [];
  const renderings: Rendering[] = [];
  let waiting: Candidate[] = places.map((place) => ({ place, texts: ways(place, originalAt(data, place)), turn: 0 }));
  while (waiting.length > 0) {
    const { rendering, refused, postponed } = settleOnce(name, data, waiting, folder);
    outcomes.push(...refused);
    if (rendering) {
      renderings.push(rendering);
      outcomes.push(...rendering.texts);
    }
    waiting = postponed;
  }
  return { outcomes, renderings };
}

/** The same file without any of the texts. */
export function plainly(name: string, data: Data, folder: string): Rendering {
  const found = attempt(name, fileWith(data, []), folder);
  if ("errors" in found) throw new Error(found.errors.map(formatDiagnostic).join("\n"));
  return { ...found.rendered, texts: [] };
}

interface Candidate {
  readonly place: Place;
  readonly texts: readonly string[];
  readonly turn: number;
}
const textOf = ({ place, texts, turn }: Candidate): Written => ({ place, text: texts[turn] as string });

function settleOnce(name: string, data: Data, candidates: readonly Candidate[], folder: string) {
  const refused: Outcome[] = [];
  const postponed: Candidate[] = [];
  let standing = candidates;
  for (;;) {
    const texts = standing.map(textOf);
    const file = fileWith(data, texts);
    const found = attempt(name, file, folder);
    if ("rendered" in found) return { rendering: standing.length > 0 ? { ...found.rendered, texts } : undefined, refused, postponed };
    const blamed = blame(found.errors, file, standing);
    for (const [candidate, refusal] of blamed.refused) refused.push({ ...textOf(candidate), refusal });
    postponed.push(...blamed.postponed);
    const gone = new Set<Candidate>([...blamed.refused.keys(), ...blamed.postponed]);
    standing = standing.flatMap((one) => {
      if (!gone.has(one)) return [one];
      return blamed.refused.has(one) && one.turn + 1 < one.texts.length ? [{ ...one, turn: one.turn + 1 }] : [];
    });
  }
}

function attempt(name: string, file: File, folder: string): { readonly errors: readonly Diagnostic[] } | { readonly rendered: Omit<Rendering, "texts"> } {
  const own = mkdtempSync(join(folder, `${name}-`));
  const environments = join(own, "environments");
  mkdirSync(environments);
  writeFileSync(join(environments, `${name}.yaml`), file.text);
  const { models, diagnostics, locate } = readModels(environments);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const [model] = models;
  try {
    if (errors.length > 0 || model === undefined) return { errors };
    synthesize(models, join(own, "out"), locate);
    return { rendered: { model, environments, outdir: join(own, "out") } };
  } catch (error) {
    if (error instanceof DiagnosticError) return { errors: error.diagnostics };
    throw error;
  } finally {
    forgetReferences();
    if (errors.length > 0) rmSync(own, { recursive: true });
  }
}

/**
 * Who is meant: the texts in the line that a diagnostic points at, or the one that it quotes. Where it does neither, what
 * stands below is divided, until one text alone brings it about.
 */
function blame(errors: readonly Diagnostic[], file: File, standing: readonly Candidate[]) {
  const byPlace = new Map(standing.map((one) => [one.place, one]));
  const refused = new Map<Candidate, Diagnostic>();
  for (const error of errors) {
    const there = file.placesAt(error.position?.line ?? 0).flatMap((place) => byPlace.get(place) ?? []);
    for (const candidate of there.length > 0 ? there : quoted(error, standing)) if (!refused.has(candidate)) refused.set(candidate, error);
  }
  const [first] = errors;
  if (refused.size > 0 || first === undefined) return { refused, postponed: [] };
  const near = below(first, standing);
  if (near.length === 0) throw new Error(`no text explains ${formatDiagnostic(first)}`);
  if (near.length === 1) return { refused: new Map([[near[0] as Candidate, first]]), postponed: [] };
  return { refused, postponed: near.slice(Math.ceil(near.length / 2)) };
}

/** Texts carry a mark of their own where they can. */
const MARK = /m\d+m/;
const quoted = ({ reason }: Diagnostic, standing: readonly Candidate[]): readonly Candidate[] => {
  const [mark] = MARK.exec(reason) ?? [];
  return mark === undefined ? [] : standing.filter((one) => textOf(one).text.includes(mark)).slice(0, 1);
};

/** What stands at the diagnostic's place or, where nothing does, at one above it. */
function below({ path }: Diagnostic, standing: readonly Candidate[]): readonly Candidate[] {
  for (let depth = path.length; depth >= 0; depth--) {
    const start = path.slice(0, depth);
    const found = standing.filter(({ place }) => start.every((part, index) => place.path[index] === part));
    if (found.length > 0) return found;
  }
  return [];
}

export function originalAt(data: unknown, { path, role }: Place): string {
  if (role === "key") return String(path.at(-1));
  return String(path.reduce<unknown>((value, part) => (value as Data)[part as string], data));
}
