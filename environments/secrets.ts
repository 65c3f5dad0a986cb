import { type Code, type Diagnostic, type Path, problem } from "../model/diagnostics";
import { type Answer, askLibrary, type Finding, worst } from "./secrets/ask";
import { anchorsOf, commentsOf } from "./secrets/comments";
import { holdsSecret, longParts, NOWHERE, type Suspecter, suspecter } from "./secrets/detect";
import { type Place, scalarPlaces } from "./secrets/places";
import { MARK, type ReadComment, readComment, weigh } from "./secrets/waivers";
import type { WrittenScalar } from "./yaml";

/** What a file holds that has to go. */
export interface Secrets {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that hold the secrets: no other message may quote them. */
  readonly texts: readonly string[];
}

/**
 * Secrets in a file, in its keys, values and comments, and waivers of what only looks like one.
 * @param identifiers whether a place holds an identifier of a resource, which is allowed to look random.
 */
export function findSecrets(
  text: string,
  file: string,
  scalars: readonly WrittenScalar[],
  identifiers: (path: Path) => boolean,
  ask: (texts: readonly string[]) => Answer = askLibrary,
): Secrets {
  const [hashes, names] = [text.match(AFTER_HASH) ?? [], text.match(ANCHOR) ?? []];
  const suspect = suspecter([...(scalars.length === 0 ? [text] : scalars.map(({ value }) => value)), ...hashes, ...names].join("\n"));
  const comments = scalars.length === 0 ? linesOf(text) : hashes.some((after) => mayMatter(after, suspect)) ? readComments(text, scalars) : [];
  const anchors = scalars.length > 0 && names.some((name) => mayMatter(name, suspect)) ? anchorsOf(text) : [];
  const own = [
    ...scalarPlaces(scalars, identifiers, suspect),
    ...comments.flatMap((comment) => commentPlaces(comment, suspect)),
    ...anchors.map(({ text: name, line, column }) => textPlace(name, line, column, false, suspect)),
  ];
  const { places, unknown, why } = withLibrary(own, suspect, ask);
  const { told, dangling } = weigh(
    places.filter(({ found }) => found !== undefined),
    comments.flatMap(({ waiver }) => waiver ?? []),
    (place) => suspect.count(place.text, () => place.mayBeRandom, place.named),
  );
  const toldPlaces = new Set(told.map(({ place }) => place));
  const untold = [...new Set(unknown)].filter((place) => !toldPlaces.has(place));
  const secretKeys = new Set([...toldPlaces, ...untold].filter(({ isKey }) => isKey).map(({ text: key }) => key));
  const shown = (path: Path) => path.map((part) => (secretKeys.has(String(part)) ? "…" : part));
  const at = (code: Code, path: Path, reason: string, hint: string, { line, column }: { line: number; column: number }): Diagnostic => ({
    ...problem(code, shown(path), reason, hint),
    position: { file, line, column },
  });
  return {
    texts: [...toldPlaces, ...untold].map((place) => place.text),
    diagnostics: [
      ...told.map(({ place, hint }) => at("TOC109", place.path, `this looks like ${place.found?.name}`, hint, place)),
      ...untold.map((place) =>
        at("TOC127", place.path, `this might be a secret, and secretlint's rules, which know, can't be asked: ${why}`, REINSTALL, place),
      ),
      // Whether it is about nothing is not known then.
      ...(unknown.length > 0 ? [] : dangling.map((waiver) => at("TOC128", [], NOTHING, REMOVE_WAIVER, waiver))),
    ],
  };
}

/** Without what else is wrong with secrets: it would quote them, and they have to go anyway. */
export function unquoted(diagnostics: readonly Diagnostic[], texts: readonly string[]): readonly Diagnostic[] {
  const secrets = diagnostics.filter(({ code }) => SECRET_CODES.has(code));
  if (secrets.length === 0) return diagnostics;
  const [places, lines] = [new Set(secrets.map(placeOf)), new Set(secrets.map(lineOf))];
  const quotes = quoterOf(texts);
  const tells = (one: Diagnostic): boolean => {
    const said = [one.reason, one.hint, ...one.path.map(String)];
    // Of a file that can't be read a secret is known by its whole line, of which a message may quote a part.
    return one.code === "TOC101" ? lines.has(lineOf(one)) || said.some(holdsSecret) : said.some(quotes);
  };
  return diagnostics.filter((one) => SECRET_CODES.has(one.code) || one.code === "TOC128" || !(places.has(placeOf(one)) || tells(one)));
}

const lineOf = ({ position }: Diagnostic) => position && `${position.file}:${position.line}`;
const placeOf = ({ position }: Diagnostic) => position && `${position.file}:${position.line}:${position.column}`;

/** Whether one of many texts stands in another. By their lengths, of which there are few: a file may hold ten thousand secrets. */
function quoterOf(texts: readonly string[]): (said: string) => boolean {
  const known = new Set(texts.filter((text) => text.length >= SHORTEST));
  const lengths = [...new Set([...known].map((text) => text.length))].sort((a, b) => a - b);
  return (said) => {
    for (const length of lengths) {
      if (length > said.length) return false;
      for (let start = 0; start + length <= said.length; start++) if (known.has(said.slice(start, start + length))) return true;
    }
    return false;
  };
}

/** What is shorter stands in every other message by chance. */
const SHORTEST = 4;
const SECRET_CODES: ReadonlySet<Code> = new Set(["TOC109", "TOC127"]);

const NOTHING = "nothing on the line that this is about looks like a secret";
const REMOVE_WAIVER = "remove the waiver, or write it at the end of the line on which the value begins, or on a line of its own above that";
const REINSTALL = "install the dependencies again: `npm ci`";

/** Comments are told from values only where one might matter: that takes as long as reading the file. */
const mayMatter = (after: string, suspect: Suspecter) => MARK.test(after) || suspect.suspicion(after, NOWHERE) !== undefined || suspect.isCandidate(after);
const AFTER_HASH = /#.*/g;
const ANCHOR = /&[^\s,[\]{}]+/g;

function readComments(text: string, scalars: readonly WrittenScalar[]): readonly ReadComment[] {
  const begins = [...new Set(scalars.map(({ position }) => position.line))].sort((a, b) => a - b);
  let place = 0;
  // Both are in the order of lines.
  const next = (line: number) => {
    while ((begins[place] ?? Number.POSITIVE_INFINITY) <= line) place += 1;
    return begins[place] ?? Number.POSITIVE_INFINITY;
  };
  return commentsOf(text).map((comment) => readComment(comment, next));
}

/** What can't be read as YAML may hold secrets all the same. */
const linesOf = (text: string): readonly ReadComment[] =>
  text.split("\n").map((line, index) => readComment({ text: line, line: index + 1, column: 1, alone: line.trimStart().startsWith("#") }, (own) => own + 1));

function commentPlaces({ said, waiver, line, column }: ReadComment, suspect: Suspecter): readonly Place[] {
  return [textPlace(said, line, column, false, suspect), ...(waiver ? [textPlace(waiver.reason, line, waiver.reasonColumn, true, suspect)] : [])];
}

function textPlace(whole: string, line: number, column: number, isReason: boolean, suspect: Suspecter): Place {
  const text = whole.replace(/^[#&\s]+/, "");
  const found = suspect.suspicion(text, NOWHERE);
  const from = column + whole.length - text.length + (found?.index ?? 0);
  return { text, path: [], isKey: false, isReason, isComment: true, line, column: from, found, mayBeRandom: false, named: false };
}

/** What secretlint says about candidates of which our own rules are not certain; or about which it could not be asked, and why. */
function withLibrary(
  places: readonly Place[],
  suspect: Suspecter,
  ask: (texts: readonly string[]) => Answer,
): { places: readonly Place[]; unknown: readonly Place[]; why: string } {
  const asked = places.flatMap((place) => {
    const isKnown = place.found !== undefined;
    if (place.found?.certain) return [];
    return [place.text, ...longParts(place.text)].flatMap((text) => (suspect.isCandidate(text, isKnown) ? [{ place, text }] : []));
  });
  if (asked.length === 0) return { places, unknown: [], why: "" };
  const answer = ask(asked.map(({ text }) => text));
  if ("broken" in answer) return { places, unknown: asked.map(({ place }) => place), why: answer.broken };
  const findings = new Map<Place, Finding>();
  for (const [index, { place }] of asked.entries()) {
    const finding = answer.found[index];
    if (finding) findings.set(place, worst(findings.get(place), finding));
  }
  const known = places.map((place) => ({ ...place, found: findings.get(place) ?? place.found }));
  return { places: known, unknown: [], why: "" };
}
