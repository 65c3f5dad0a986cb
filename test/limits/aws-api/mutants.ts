import { faults, whole } from "./judge";
import { type Shape, service } from "./model";
import type { Resource } from "./rendered";
import { callsOf, type Leaf, type Place } from "./translate";

/** A rendered resource with one value beyond what AWS's model allows. */
export interface Mutant {
  readonly type: string;
  /** Without indices and keys: `metric_query[].metric.dimensions{key}`. */
  readonly argument: string;
  /** What was done: "one character too long". */
  readonly how: string;
  readonly config: Resource["config"];
}

/** Characters that vendors allow in some names and refuse in others. */
const PROBES = [" ", "\n", "\t", "\u0001", ":", "*", "/", "\\", "ü", "支", "😀", "$", "#", "@", "%", "-", "_", ".", "A", "a", "0", "<", '"', ",", "=", "+"];

/** Every mutant that AWS's model refuses of this resource; `wanted` says of which arguments. */
export function mutantsOf({ type, config }: Resource, wanted: (argument: string) => boolean): readonly Mutant[] {
  return callsOf(type, config)
    .flatMap(({ leaves }) => leaves)
    .flatMap((leaf) => {
      const { argument } = leaf;
      if (!wanted(`${type} ${argument} ${leaf.shape}`)) return [];
      return changes(leaf, config).flatMap(([how, value]) => {
        const mutated = leaf.key ? renamed(config, leaf.at, String(value)) : changed(config, leaf.at, value);
        return refused(type, mutated) ? [{ type, argument, how, config: mutated }] : [];
      });
    });
}

/** Whether AWS's model finds a fault in any call of the resource. */
export function refused(type: string, config: Resource["config"]): boolean {
  return callsOf(type, config).some(({ service, operation, input }) => faults(service, operation, input).length > 0);
}

type Change = readonly [how: string, value: unknown];

function changes(leaf: Leaf, config: Resource["config"]): readonly Change[] {
  const shape = service(leaf.service).shapes[leaf.shape];
  if (!shape) return [];
  const value = leaf.key ? leaf.at.at(-1) : valueAt(config, leaf.at);
  return (CHANGES[shape.type] ?? (() => []))(shape, value);
}

const numbers = ({ min, max }: Shape): readonly Change[] => [
  ...(min === undefined ? [] : [["below its least", min - 1] as const]),
  ...(max === undefined ? [] : [["above its most", max + 1] as const]),
];

const SAMPLES = ["a", "arn:aws:iam::210987654321:role/a", "arn:aws:iam::210987654321:policy/a"];

const CHANGES: Readonly<Record<string, (shape: Shape, value: unknown) => readonly Change[]>> = {
  string: (shape, value) => {
    const pattern = shape.pattern === undefined ? undefined : whole(shape.pattern);
    // What only Terraform knows stands for something that AWS would take.
    const known = typeof value === "string" && !value.includes("${") && value !== "";
    const text = known ? value : (SAMPLES.find((sample) => pattern?.test(sample) ?? true) ?? "a");
    const middle = Math.ceil(text.length / 2);
    const wrong = pattern
      ? PROBES.flatMap((probe): readonly Change[] =>
          (
            [
              ["at its end", `${text}${probe}`],
              ["at its beginning", `${probe}${text}`],
              ["in its middle", `${text.slice(0, middle)}${probe}${text.slice(middle)}`],
            ] as const
          ).flatMap(([where, mutated]) => (pattern.test(mutated) ? [] : [[`with ${JSON.stringify(probe)} ${where}`, mutated] as const])),
        )
      : [];
    return [
      ...(shape.min ? [["empty", ""] as const] : []),
      ...(shape.min !== undefined && shape.min > 1 ? [["one character too short", grown(text, shape.min - 1)] as const] : []),
      ...(shape.max === undefined ? [] : [["one character too long", grown(text, shape.max + 1)] as const]),
      ...(shape.enum ? [["a word that is none of its words", "Nonsense"] as const] : []),
      ...wrong,
    ];
  },
  integer: numbers,
  long: numbers,
  double: numbers,
  list: ({ min, max }, value) => [
    ...(max === undefined ? [] : [["one element too many", isMap(value) ? mapOf(max + 1, value) : listOf(max + 1, value)] as const]),
    ...(min ? [["one element too few", isMap(value) ? mapOf(min - 1, value) : listOf(min - 1, value)] as const] : []),
  ],
  map: ({ max }, value) => (max === undefined || !isMap(value) ? [] : [["one entry too many", mapOf(max + 1, value)] as const]),
};

const isMap = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === "object" && !Array.isArray(value);

/** Of this length, keeping how the text ends: that is where many names say what they are. */
function grown(text: string, length: number): string {
  const filled =
    text.length < length ? `${text.slice(0, Math.ceil(text.length / 2))}${"a".repeat(length - text.length)}${text.slice(Math.ceil(text.length / 2))}` : text;
  return [...filled].slice(0, length).join("");
}

function listOf(size: number, value: unknown): readonly unknown[] {
  const given = Array.isArray(value) ? value : [value];
  return Array.from({ length: size }, (_, index) => given[index] ?? given[0] ?? "a");
}

function mapOf(size: number, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const filled = { ...value };
  for (let index = 0; Object.keys(filled).length < size; index++) filled[`more${index}`] = "a";
  return Object.fromEntries(Object.entries(filled).slice(0, size));
}

function valueAt(config: unknown, at: Place): unknown {
  return at.reduce<unknown>((holder, step) => (holder as Readonly<Record<string | number, unknown>>)[step], config);
}

function changed(config: Resource["config"], at: Place, value: unknown): Resource["config"] {
  const copy = structuredClone(config);
  (valueAt(copy, at.slice(0, -1)) as Record<string | number, unknown>)[at.at(-1) as string] = value;
  return copy;
}

function renamed(config: Resource["config"], at: Place, key: string): Resource["config"] {
  const copy = structuredClone(config);
  const map = valueAt(copy, at.slice(0, -1)) as Record<string, unknown>;
  const old = String(at.at(-1));
  map[key] = map[old];
  delete map[old];
  return copy;
}
