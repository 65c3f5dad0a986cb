import { byCodeUnit } from "../canonical";
import { closest, keysOf, suggest } from "../closest";
import { type Diagnostic, type Path, problem } from "../diagnostics";
import { TIME_ZONE_INSTEAD, TIME_ZONES } from "../limits/pagerduty/time-zones";
import type { Route } from "../model";
import { own } from "../own";
import type { Platform } from "../platform";
import type { Severity } from "../severities";
import { isBlank } from "../visible";
import type { OncallSection, PersonInput } from "./input";
import { isTimeZone } from "./time";

/** What every part of the resolution reads, and where it reports. */
export interface Scope {
  readonly platform: Platform;
  readonly people: Readonly<Record<string, PersonInput>>;
  readonly section: OncallSection;
  /** What a rung may name: people and schedules, by id. */
  readonly targets: object;
  /** Prefix of every name: `shop-production`. */
  readonly prefix: string;
  /** Whether a team's alerts of a severity are routed to PagerDuty. */
  readonly paged: (team: string, severity: Severity) => boolean;
  readonly route: (team: string, severity: Severity) => Route | undefined;
  /** Adds a problem; the same one again, of a ladder that several severities share, counts once. */
  readonly report: (diagnostic: Diagnostic) => void;
  /** Whether an error stands at this place or below it, so that what follows from it need not be told. */
  readonly told: (path: Path) => boolean;
}

/** Reports each id that the table lacks (TOC108) and keeps the others. */
export function known(scope: Scope, what: string, table: object, ids: readonly string[], path: Path): readonly string[] {
  return ids.filter((id, index) => knownOne(scope, what, table, id, [...path, index]) !== undefined);
}

/** {@link known} for the keys of a map, sorted. */
export function knownKeys(scope: Scope, what: string, table: object, written: object, path: Path): readonly string[] {
  return unique(Object.keys(written)).filter((id) => knownOne(scope, what, table, id, [...path, id]) !== undefined);
}

/** {@link known} for one optional id. */
export function knownOne(scope: Scope, what: string, table: object, id: string | undefined, path: Path): string | undefined {
  if (id === undefined || Object.hasOwn(table, id)) return id;
  scope.report(problem("TOC108", path, `there is no ${what} ${JSON.stringify(id)}`, suggest(id, keysOf(table))));
  return undefined;
}

/** Reports a name that PagerDuty would refuse (TOC305). Source: provider 3.30.8, validators of names. */
export function checkName(scope: Scope, name: string, path: Path): void {
  const wrong = isBlank(name)
    ? "is blank"
    : name !== name.trimEnd()
      ? "ends with a space"
      : /[\\/&<>]/.test(name)
        ? "has one of \\ / & < >"
        : /\p{C}/u.test(name)
          ? "has an unprintable character"
          : undefined;
  if (wrong)
    scope.report(problem("TOC305", path, `the name ${JSON.stringify(name)} ${wrong}, which PagerDuty refuses`, "use letters, digits, spaces and dashes"));
}

/** Reports a time zone that does not exist (TOC303). */
export function checkTimeZone(scope: Scope, timeZone: string, path: Path): boolean {
  if (isTimeZone(timeZone)) return true;
  const city = timeZone.split("/").at(-1)?.toLowerCase().replace(/\s/g, "_") ?? "";
  const near = own(TIME_ZONE_INSTEAD, timeZone) ?? TIME_ZONES.find((zone) => zone.toLowerCase().endsWith(`/${city}`)) ?? closest(timeZone, TIME_ZONES)[0];
  scope.report(
    problem(
      "TOC303",
      path,
      `${JSON.stringify(timeZone)} is not a time zone that PagerDuty's provider takes`,
      near ? `did you mean ${near}?` : "write it as region and city: Europe/Berlin",
    ),
  );
  return false;
}

/** Entries sorted by key. */
export function entries<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).sort(([a], [b]) => byCodeUnit(a, b));
}

export const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort(byCodeUnit);
