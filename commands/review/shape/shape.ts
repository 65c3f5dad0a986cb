import { isDay, isInstant } from "../../../model/days";
import { isObject } from "../json";

/** Where a value is not what it has to be, from the inside out, and what belongs there. */
export interface Wrong {
  readonly path: readonly (string | number)[];
  readonly wanted: string;
}

/**
 * What a value has to be, as data: a check that costs nothing where nothing is wrong. `T` is the type that it then has, neither
 * more nor less: a table that allows something else than the type does not compile.
 */
export interface Shape<T> {
  readonly check: (value: unknown) => Wrong | undefined;
  readonly exactly?: (value: T) => T;
}

/** A property that may be absent: by its type, or in what an earlier Tocsin wrote, where nothing but its difference is told. */
export interface Maybe<T> {
  readonly maybe: Shape<T>;
}

const shape = <T>(wanted: string, is: (value: unknown) => boolean): Shape<T> => {
  const wrong: Wrong = { path: [], wanted };
  return { check: (value) => (is(value) ? undefined : wrong) };
};

export const maybe = <T>(of: Shape<T>): Maybe<T> => ({ maybe: of });

/** Compared as it stands, whatever it is. */
// biome-ignore lint/suspicious/noExplicitAny: nothing is known of it.
export const anything: Shape<any> = shape("anything", () => true);
// biome-ignore lint/suspicious/noExplicitAny: nothing is known of what is in it.
export const anyObject: Shape<any> = shape("an object", isObject);

export const text: Shape<string> = shape("text", (value) => typeof value === "string");
export const filled: Shape<string> = shape("text that is not empty", (value) => typeof value === "string" && value !== "");
export const day: Shape<string> = shape("a day, YYYY-MM-DD", (value) => typeof value === "string" && isDay(value));
export const flag: Shape<boolean> = shape("true or false", (value) => typeof value === "boolean");
export const number: Shape<number> = shape("a number", Number.isFinite);
/** Seconds, days, times. */
export const amount: Shape<number> = shape("a number that is not negative", (value) => Number.isFinite(value) && (value as number) >= 0);

export const between = (least: number, most: number): Shape<number> =>
  shape(`a number from ${least} to ${most}`, (value) => Number.isFinite(value) && (value as number) >= least && (value as number) <= most);

/** RFC 3339 with an offset. */
export const instant: Shape<string> = shape("a moment, RFC 3339 with an offset", (value) => typeof value === "string" && isInstant(value));
export const clock: Shape<string> = shape(
  "a time of the day, HH:MM",
  (value) => typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(value),
);
export const timeZone: Shape<string> = shape("a time zone of IANA's", (value) => typeof value === "string" && isZone(value));

/** Thousands of services have the same few, and each costs as much as a hundred other checks. */
const zones = new Map<string, boolean>();
function isZone(name: string): boolean {
  const known = zones.get(name);
  if (known !== undefined) return known;
  let is = true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    is = false;
  }
  zones.set(name, is);
  return is;
}

export const oneOf = <const T extends string | number | boolean>(...values: readonly T[]): Shape<T> =>
  shape(values.map((value) => JSON.stringify(value)).join(" or "), (value) => (values as readonly unknown[]).includes(value));

export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  const wrong: Wrong = { path: [], wanted: "a list" };
  return {
    check: (value) => {
      if (!Array.isArray(value)) return wrong;
      for (let place = 0; place < value.length; place += 1) {
        const found = of.check(value[place]);
        if (found) return within(place, found);
      }
      return undefined;
    },
  };
}

/** Values by names that people choose. */
export function byName<T>(of: Shape<T>): Shape<Readonly<Record<string, T>>> {
  const wrong: Wrong = { path: [], wanted: "an object" };
  return {
    check: (value) => {
      if (!isObject(value)) return wrong;
      for (const name of Object.keys(value)) {
        const found = of.check(value[name]);
        if (found) return within(name, found);
      }
      return undefined;
    },
  };
}

type Fields<T> = { readonly [K in keyof T]-?: object extends Pick<T, K> ? Maybe<Exclude<T[K], undefined>> : Shape<T[K]> | Maybe<T[K]> };

/** Every property of `T`, none forgotten. What a newer Tocsin writes beside them is no mistake. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const wrong: Wrong = { path: [], wanted: "an object" };
  const checks = Object.entries(fields as Readonly<Record<string, Shape<unknown> | Maybe<unknown>>>).map(([key, field]) =>
    "maybe" in field ? { key, check: field.maybe.check, optional: true } : { key, check: field.check, optional: false },
  );
  return {
    check: (value) => {
      if (!isObject(value)) return wrong;
      for (const { key, check, optional } of checks) {
        const own = Object.hasOwn(value, key) ? value[key] : undefined;
        if (own === undefined && optional) continue;
        const found = check(own);
        if (found) return within(key, found);
      }
      return undefined;
    },
  };
}

/** One of several forms; what the last of them lacks is told. */
export function either<T>(...forms: readonly Pick<Shape<T>, "check">[]): Shape<T> {
  return {
    check: (value) => {
      let found: Wrong | undefined;
      for (const { check } of forms) {
        found = check(value);
        if (!found) return undefined;
      }
      return found;
    },
  };
}

/** A shape, and what has to fit together beyond it. @param wanted What is told where it does not. */
export const where = <T>(of: Shape<T>, holds: (value: T) => boolean, wanted: string): Shape<T> => ({
  check: (value) => of.check(value) ?? (holds(value as T) ? undefined : { path: [], wanted }),
});

/** A list in which each has a name of its own. */
export const named = <T>(of: Shape<T>, name: (one: T) => string): Shape<readonly T[]> =>
  where(list(of), (values) => new Set(values.map(name)).size === values.length, "a list in which no two are called the same");

function within(step: string | number, { path, wanted }: Wrong): Wrong {
  return { path: [step, ...path], wanted };
}
