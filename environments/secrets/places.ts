import type { Path } from "../../model/diagnostics";
import type { WrittenScalar } from "../yaml";
import { NOWHERE, type Suspect, type Suspicion } from "./detect";
import { isCredentialHeader, isSecretKey, isStandIn, mayLookRandom } from "./names";

/** A text that a file has at one place: a key, a value, or what a comment says. */
export interface Place {
  readonly text: string;
  readonly path: Path;
  readonly isKey: boolean;
  /** Whether it is the reason of a waiver, which no waiver is about. */
  readonly isReason?: boolean;
  readonly line: number;
  readonly column: number;
  readonly found: Suspicion | undefined;
}

/** Every key and value, with what it looks like by its form and by where it stands. */
export function scalarPlaces(scalars: readonly WrittenScalar[], identifiers: (path: Path) => boolean, suspect: Suspect): readonly Place[] {
  const beside = namesBeside(scalars);
  const meanings = new Map<string, Meaning>();
  const meaning = (name: string) => {
    // What is a secret itself says nothing about what is below it.
    const says = (one: (name: string) => boolean) => one(name) && suspect.suspicion(name, NOWHERE) === undefined && !suspect.isCandidate(name);
    const known = meanings.get(name) ?? { key: says(isSecretKey), header: says(isCredentialHeader) };
    meanings.set(name, known);
    return known;
  };
  return scalars.flatMap((scalar) => {
    const { value, path, role, position } = scalar;
    if (typeof value !== "string" && typeof value !== "number") return [];
    const text = String(value);
    const isKey = role === "key";
    const key = lastName(path);
    const byForm = suspect.suspicion(text, () => identifiers(path) || (!isKey && key !== undefined && mayLookRandom(key, text)));
    const found = byForm?.certain || isKey ? byForm : (byName(text, path, key === "value" ? beside.get(JSON.stringify(path)) : undefined, meaning) ?? byForm);
    return [{ text, path, isKey, line: position.line, column: position.column, found }];
  });
}

interface Meaning {
  readonly key: boolean;
  readonly header: boolean;
}

/** A value that stands under a name for secrets, or beside one: `password: x`, `headers: { X-Auth: x }`, `{ name: X-Auth, value: x }`. */
function byName(text: string, path: Path, beside: string | undefined, meaning: (name: string) => Meaning): Suspicion | undefined {
  const names = [lastName(path), beside].filter((name) => name !== undefined);
  const carrier = names.find((name) => meaning(name).header && (name === beside || path.some((part) => typeof part === "string" && HEADERS.test(part))));
  const key = names.find((name) => meaning(name).key);
  if ((carrier ?? key) === undefined || text.trim() === "" || isStandIn(text)) return undefined;
  return carrier === undefined
    ? { name: `the value of a secret: it stands under ${JSON.stringify(key)}`, certain: false }
    : { name: `a credential: the header ${JSON.stringify(carrier)} carries one`, certain: false, fix: HEADER_FIX };
}
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

const lastName = (path: Path) => path.findLast((part) => typeof part === "string");
