import { stringify } from "yaml";
import { find } from "./find";
import { OTHER_NAMES, SECRET_NAMES } from "./names";
import { IMPOSTORS, STAND_INS } from "./stand-ins";

const SECRET = "hunter2real";
/** How a value is given under a name. */
const FORMS: Readonly<Record<string, (name: string, value: string) => string>> = {
  "in YAML": (name, value) => stringify({ [name]: value }),
  "beside its name": (name, value) => stringify([{ name, value }]),
  "with =": (name, value) => stringify({ a: `run it with ${name}=${value}` }),
  "as an option": (name, value) => stringify({ a: `backup --${name}=${value} --all` }),
  "behind an option": (name, value) => stringify({ a: `backup --${name} ${value} --all` }),
};
const OPTION = /^[\w-]+$/;
const options = (form: string, names: readonly string[]) => (form.includes("option") ? names.filter((name) => OPTION.test(name)) : names);

describe.each(Object.entries(FORMS))("a value %s", (form, written) => {
  test("under a secret's name is refused, once", () => {
    const names = options(form, SECRET_NAMES);
    expect(names.filter((name) => find(written(name, SECRET)).length !== 1)).toEqual([]);
  });

  test("under another name is none", () => {
    expect(options(form, OTHER_NAMES).filter((name) => find(written(name, SECRET)).length > 0)).toEqual([]);
  });

  test("that stands in for a secret is none", () => {
    expect(STAND_INS.filter((value) => find(written("dbPassword", value)).length > 0)).toEqual([]);
  });

  test("that only begins like what stands in for a secret is refused", () => {
    expect(IMPOSTORS.filter((value) => find(written("dbPassword", value)).length !== 1)).toEqual([]);
  });
});

/** Where a password is known by its place in a text, by what can't stand in such a place. */
const PLACES: readonly (readonly [about: string, written: (value: string) => string, never: RegExp])[] = [
  ["an address", (value) => `https://ada:${value}@www.shop.internal/`, /[\s/@?#:]/],
  ["an address without a user", (value) => `redis://:${value}@cache.shop.internal:6379`, /[\s/@?#:]/],
  ["curl's user", (value) => `curl -u ada:${value} https://www.shop.internal`, /[\s"'<>]|^none2/],
  ["curl's user without a blank", (value) => `curl -uada:${value} https://www.shop.internal`, /[\s"']/],
  ["a command", (value) => `mysql -u ada -p${value} orders`, /[\s"'|;`]/],
  ["a line of .pgpass", (value) => `db.shop.internal:5432:orders:app:${value}`, /[\s:]|^.{0,3}$/],
  ["a data source of Go's", (value) => `ada:${value}@tcp(db.shop.internal:3306)/orders`, /[\s:"'@]/],
];

describe.each(PLACES)("in the place of the password of %s", (_, written, never) => {
  const found = (value: string) => find(stringify({ a: written(value) }));
  const fitting = (values: readonly string[]) => values.filter((value) => !never.test(value));

  test("a word is refused, once", () => expect(found("hunter2")).toHaveLength(1));
  test("what stands in for one is none", () => expect(fitting(STAND_INS).filter((value) => found(value).length > 0)).toEqual([]));
  test("what only begins so is refused", () => expect(fitting(IMPOSTORS).filter((value) => found(value).length !== 1)).toEqual([]));
});
