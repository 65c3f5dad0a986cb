import type { Path } from "../../model/diagnostics";
import type { WrittenScalar } from "../yaml";
import { NOWHERE, type Suspecter, type Suspicion } from "./detect";
import { isCredentialHeader, isSecretKey, mayLookRandom, sortOf } from "./names";
import { isHarmlessUnder } from "./stand-ins";

/** A text that a file has at one place: a key, a value, or what a comment says. */
export interface Place {
  readonly text: string;
  readonly path: Path;
  readonly isKey: boolean;
  /** Whether it is the reason of a waiver, which no waiver is about. */
  readonly isReason?: boolean;
  /** Whether it is what a comment says. */
  readonly isComment?: boolean;
  readonly line: number;
  readonly column: number;
  readonly found: Suspicion | undefined;
  /** Whether it is one of the places that hold ids. */
  readonly mayBeRandom: boolean;
  /** Whether all of it is the secret that its name says. A list of settings is not: one of them is. */
  readonly named: boolean;
}

/** Every key and value about which something has to be said, or asked, with what it looks like by its form and by where it stands. */
export function scalarPlaces(scalars: readonly WrittenScalar[], identifiers: (path: Path) => boolean, suspect: Suspecter): readonly Place[] {
  const beside = namesBeside(scalars);
  const meanings = new Map<string, Meaning>();
  const says = (name: string, one: (name: string) => boolean) => one(name) && suspect.suspicion(name, NOWHERE) === undefined && !suspect.isCandidate(name);
  const meaning = (name: string) => {
    // What is a secret itself says nothing about what is below it.
    const known = meanings.get(name) ?? { key: says(name, isSecretKey), header: says(name, isCredentialHeader) };
    meanings.set(name, known);
    return known;
  };
  // No closure with a name is made for each of thousands of texts: that would cost more than the rest.
  const places: Place[] = [];
  for (const { value, path, role, position } of scalars) {
    if (typeof value !== "string" && typeof value !== "number") continue;
    const text = String(value);
    const isKey = role === "key";
    const key = lastName(path);
    const byForm = suspect.suspicion(text, () => mayBeRandom(path, isKey, text, identifiers));
    const besides = key === "value" ? beside.get(JSON.stringify(path)) : undefined;
    const named = !isKey && byForm?.certain !== true ? byName(text, path, key, besides, meaning) : undefined;
    const found = named ?? byForm;
    if (found === undefined && !suspect.mayAsk) continue;
    places.push({
      text,
      path,
      isKey,
      line: position.line,
      column: position.column,
      found,
      mayBeRandom: mayBeRandom(path, isKey, text, identifiers),
      named: named !== undefined && sortOf(key ?? "") !== "connection",
    });
  }
  return places;
}

function mayBeRandom(path: Path, isKey: boolean, text: string, identifiers: (path: Path) => boolean): boolean {
  const key = lastName(path);
  return identifiers(path) || (!isKey && key !== undefined && mayLookRandom(key, text));
}

interface Meaning {
  readonly key: boolean;
  readonly header: boolean;
}

/** A value that stands under a name for secrets, or beside one: `password: x`, `headers: { X-Auth: x }`, `{ name: X-Auth, value: x }`. */
function byName(text: string, path: Path, key: string | undefined, beside: string | undefined, meaning: (name: string) => Meaning): Suspicion | undefined {
  if (!(key !== undefined && tells(meaning(key))) && !(beside !== undefined && tells(meaning(beside)))) return undefined;
  const names = [key, beside].filter((name) => name !== undefined);
  const carrier = names.find(
    (name) => meaning(name).header && ((name === beside && name.includes("-")) || path.some((part) => typeof part === "string" && HEADERS.test(part))),
  );
  const secret = names.find((name) => meaning(name).key);
  const name = carrier ?? secret;
  if (name === undefined || text.trim() === "" || isHarmlessUnder(name, text)) return undefined;
  return carrier === undefined
    ? { name: `the value of a secret: it stands under ${JSON.stringify(secret)}`, certain: false }
    : { name: `a credential: the header ${JSON.stringify(carrier)} carries one`, certain: false, fix: HEADER_FIX };
}
const tells = ({ key, header }: Meaning) => key || header;
const HEADERS = /headers?$/i;
const HEADER_FIX = "remove it here and from the file's history, revoke it, and ask an address that needs none";

/** By the path of a `value:`, the `name:` that stands beside it. */
function namesBeside(scalars: readonly WrittenScalar[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, role, value } of scalars)
    if (role === "value" && typeof value === "string" && NAMES.has(String(path.at(-1)))) found.set(JSON.stringify([...path.slice(0, -1), "value"]), value);
  return found;
}
const NAMES: ReadonlySet<string> = new Set(["name", "key", "header"]);

/** The name of a value, or of the list that it is in. */
function lastName(path: Path): string | undefined {
  for (let place = path.length - 1; place >= 0; place--) {
    const part = path[place];
    if (typeof part === "string") return part;
  }
  return undefined;
}
