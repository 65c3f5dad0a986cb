import { type Diagnostic, type Path, problem } from "../model/diagnostics";
import { groupBy } from "../model/group";
import { FIRM, type Quota, type Unique } from "../model/limits/together";
import type { Model } from "../model/model";

/** Something that two environments have and of which there is one. */
export interface Clash {
  readonly row: Unique;
  readonly name: string;
  /** Where both are, and whether that is sure. */
  readonly place: Common;
  readonly owner: Side;
  readonly here: Side;
}

interface Common {
  readonly words: string;
  readonly sure: boolean;
}

interface Side {
  readonly model: Model;
  readonly stack: string;
  readonly path: Path;
}

/**
 * One message a mistake, in the environment that comes second: where names of two environments run together (`shop` and
 * `a-b`, `shop-a` and `b`) it is the environments' or the components', whatever vendors have them; else it is what is
 * written at one place.
 */
export function clashProblems(clashes: readonly Clash[]): readonly Diagnostic[] {
  return [...groupBy(clashes, mistake).values()].map((group) => told(group as readonly [Clash, ...Clash[]]));
}

function mistake(clash: Clash): string {
  const { owner, here, row, place } = clash;
  const joined = runsTogether(clash);
  if (joined === "environments") return JSON.stringify([owner.model.environment]);
  if (joined === "names") return JSON.stringify([owner.model.environment, ...where(owner.path), ...where(here.path)]);
  return JSON.stringify([owner.model.environment, codeOf(row, place), here.path]);
}

const codeOf = (row: Unique, { sure }: Common) => (row.codes ?? FIRM)[sure ? "sure" : "likely"];

/** Component, team or the like. */
const where = (path: Path): readonly unknown[] => path.slice(0, 2);

/** Whether a name is made of both environments' own, and which of its parts make it the same. */
function runsTogether({ name, owner, here }: Clash): "environments" | "names" | undefined {
  const [one, other] = [prefixOf(owner.model), prefixOf(here.model)];
  const text = plain(name);
  if (!(text.includes(one) && text.includes(other))) return undefined;
  return one === other ? "environments" : "names";
}
const plain = (text: string) => `-${text.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-`;
const prefixOf = ({ platform, environment }: Model) => plain(`${platform}-${environment}`);

function told(group: readonly [Clash, ...Clash[]]): Diagnostic {
  const clash = group.find(({ row, place }) => codeOf(row, place) === "TOC113") ?? group[0];
  const { row, name, place, owner, here } = clash;
  const joined = runsTogether(clash);
  const more = group.length > 1 ? ` (and ${group.length - 1} more ${joined ? "of the same names" : "here"})` : "";
  const what = `${row.what}${name === "" ? "" : ` ${JSON.stringify(name)}`}`;
  return problem(
    codeOf(row, place),
    joined === "environments" ? ["platform"] : here.path,
    `${sides(owner, here, joined !== "environments")} would both have the ${what} ${place.words}${more}: ${row.second}`,
    joined ? RENAME[joined] : (row.change?.(here.model.environment) ?? `rename it in ${here.model.environment}`),
  );
}

const RENAME = {
  environments: "rename the environment's file or the platform",
  names: "rename what is named here, or the environment's file",
};

/** "production and staging", with what of each where that differs. */
function sides(owner: Side, here: Side, withSubjects: boolean): string {
  const [one, other] = withSubjects ? [subject(owner.path), subject(here.path)] : ["", ""];
  const [first, second] = [owner, here].map(({ model, stack }) => (owner.model.environment === here.model.environment ? stack : model.environment));
  if (one === other) return `${first} and ${second}${one === "" ? "" : `, for ${one},`}`;
  return `${first}${one === "" ? "" : ` (${one})`} and ${second}${other === "" ? "" : ` (${other})`}`;
}

function subject([section, id]: Path): string {
  if (typeof id !== "string") return "";
  return section === "components" ? id : section === "teams" ? `team ${id}` : "";
}

/** What is more than a place has, when all are deployed. */
export function overdrawnProblem(
  row: Quota,
  {
    parts,
    key,
    place,
    total,
    most,
    path,
  }: { parts: readonly { model: Model; total: number }[]; key: string; place: Pick<Common, "words">; total: number; most: number; path: Path },
): Diagnostic {
  const shares = parts.map(({ model, total: own }) => `${own} of ${model.environment}`).join(", ");
  return problem(row.code, row.path ?? path, `${total} ${row.what}${key === "" ? "" : ` (${key})`} ${place.words}: ${shares}; ${row.allows(most)}`, row.hint);
}
