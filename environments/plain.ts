import { type Diagnostic, type Path, problem } from "../model/diagnostics";
import { writeQuantity } from "../model/quantities";
import { DIMENSIONS, type Dimension } from "../model/units";
import { MAX_DEPTH } from "./depth";
import type { WrittenText } from "./text";

export interface Plain {
  /** As YAML would say it: quantities as text, nothing undefined. Complete where there are no problems. */
  readonly data: unknown;
  readonly problems: readonly Diagnostic[];
  /** Every key and text. */
  readonly scalars: readonly WrittenText[];
}

/** Reads what code declares: maps, lists and scalars. Whatever else a program can hold is a problem, and is left out. */
export function readPlain(value: unknown): Plain {
  const problems: Diagnostic[] = [];
  const scalars: WrittenText[] = [];
  const around: object[] = [];
  const refuse = (path: Path, reason: string, hint: string): void => {
    problems.push(problem("TOC129", path, reason, hint));
  };

  const read = (one: unknown, path: Path): unknown => {
    if (one === null || typeof one !== "object") return scalar(one, path);
    if (around.includes(one)) return refuse(path, "the value stands within itself, which would have no end", "declare a value of its own here");
    if (around.length >= MAX_DEPTH) return refuse(path, `the value is nested more than ${MAX_DEPTH} levels deep`, "flatten it");
    if (isQuantity(one)) return writeQuantity(one);
    if (!Array.isArray(one) && !isMap(one)) return refuse(path, `an object of the class ${classOf(one)} stands where plain data is needed`, PLAIN);
    around.push(one);
    const data = Array.isArray(one) ? Array.from(one, (element, index) => read(element, [...path, index])) : map(one, path);
    around.pop();
    return data;
  };

  const scalar = (one: unknown, path: Path): unknown => {
    if (typeof one === "function" || typeof one === "symbol" || typeof one === "bigint")
      return refuse(path, `a ${typeof one} stands where plain data is needed`, PLAIN);
    if (typeof one === "string") scalars.push({ path, value: one });
    return one;
  };

  const map = (one: object, path: Path): object => {
    const entries = Object.entries(one).filter(([, property]) => property !== undefined);
    return Object.fromEntries(
      entries.map(([key, property]) => {
        const own = [...path, key];
        if (key === "__proto__") return ["", refuse(path, "`__proto__` is not a name", "use another name")];
        scalars.push({ path: own, value: key });
        return [key, read(property, own)];
      }),
    );
  };

  return { data: read(value, []), problems, scalars };
}
const PLAIN = "write text, a number, true or false, a list or an object literal";

/** An object literal, also of another realm. */
function isMap(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function classOf(value: object): string {
  const { constructor: made } = value;
  return typeof made === "function" && made.name !== "" ? made.name : "without a name";
}

function isQuantity(value: object): value is { readonly dimension: Dimension; readonly value: number } {
  if (!("dimension" in value && "value" in value) || Object.keys(value).length !== 2) return false;
  return typeof value.value === "number" && typeof value.dimension === "string" && Object.hasOwn(DIMENSIONS, value.dimension);
}
