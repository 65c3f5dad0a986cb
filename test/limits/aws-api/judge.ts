import { type Service, type Shape, service } from "./model";

/** A value that only Terraform will know: there, and not judged. */
export const UNKNOWN = Symbol("only Terraform knows");

/** What AWS's model finds in a call's input: each fault with the place in AWS's own names. */
export function faults(name: string, operation: string, input: unknown): readonly string[] {
  const model = service(name);
  const shape = model.operations[operation]?.input?.shape;
  if (shape === undefined) throw new Error(`AWS's model of ${name} has no operation ${operation}`);
  return judge(model, shape, input, operation);
}

function judge(model: Service, name: string, value: unknown, at: string): readonly string[] {
  if (value === UNKNOWN) return [];
  const shape = model.shapes[name];
  if (!shape) throw new Error(`AWS's model has no shape ${name}, at ${at}`);
  const judgeType = TYPES[shape.type];
  if (!judgeType) throw new Error(`nothing here judges a ${shape.type}, at ${at}`);
  return judgeType(shape, value, at, model);
}

type Judge = (shape: Shape, value: unknown, at: string, model: Service) => readonly string[];

const number =
  (whole: boolean): Judge =>
  (shape, value, at) => {
    const given = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof given !== "number" || Number.isNaN(given) || (whole && !Number.isInteger(given))) return [`${at} is no ${shape.type}`];
    return span(shape, given, at, "");
  };

const TYPES: Readonly<Record<string, Judge>> = {
  string: (shape, value, at) => {
    if (typeof value !== "string") return [`${at} is no text`];
    return [
      ...span(shape, [...value].length, at, " characters"),
      ...(shape.enum && !shape.enum.includes(value) ? [`${at} is not one of its words`] : []),
      ...(shape.pattern !== undefined && !whole(shape.pattern).test(value) ? [`${at} is not of its pattern`] : []),
    ];
  },
  // Base64 here, as Terraform has it.
  blob: (shape, value, at) => (typeof value === "string" ? span(shape, Buffer.byteLength(value, "base64"), at, " bytes") : [`${at} is no blob`]),
  boolean: (_, value, at) => (typeof value === "boolean" ? [] : [`${at} is no boolean`]),
  integer: number(true),
  long: number(true),
  double: number(false),
  list: (shape, value, at, model) => {
    if (!Array.isArray(value)) return [`${at} is no list`];
    const { shape: member } = shape.member ?? { shape: "" };
    return [...span(shape, value.length, at, " elements"), ...value.flatMap((element, place) => judge(model, member, element, `${at}[${place}]`))];
  },
  map: (shape, value, at, model) => {
    if (value === null || typeof value !== "object") return [`${at} is no map`];
    const entries = Object.entries(value);
    return [
      ...span(shape, entries.length, at, " entries"),
      ...entries.flatMap(([key, element]) => [
        ...judge(model, shape.key?.shape ?? "", key, `${at}{key ${key}}`),
        ...judge(model, shape.value?.shape ?? "", element, `${at}{${key}}`),
      ]),
    ];
  },
  structure: (shape, value, at, model) => {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return [`${at} is no structure`];
    const given = value as Readonly<Record<string, unknown>>;
    return [
      ...(shape.required ?? []).filter((name) => given[name] === undefined).map((name) => `${at}.${name} is missing`),
      ...Object.entries(given).flatMap(([name, element]) => {
        if (element === undefined) return [];
        const member = shape.members?.[name];
        return member ? judge(model, member.shape, element, `${at}.${name}`) : [`${at}.${name} is no member`];
      }),
    ];
  },
};

function span({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Shape, size: number, at: string, unit: string): readonly string[] {
  return size >= min && size <= max ? [] : [`${at} has ${size}${unit}, and ${min} to ${max} are allowed`];
}

const patterns = new Map<string, RegExp>();

/** AWS's services match a pattern with the whole text, and write them for Java: with and without Unicode. */
export function whole(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known) return known;
  let compiled: RegExp;
  try {
    compiled = new RegExp(`^(?:${pattern})$`, "u");
  } catch {
    compiled = new RegExp(`^(?:${pattern})$`);
  }
  patterns.set(pattern, compiled);
  return compiled;
}
