import { type Judge, judgeOf } from "./judge";
import type { Limit, ResourceLimits, Rule, Spelling } from "./limit";
import { camelCase } from "./reader";

/** The limits of one block's arguments, so that a walk meets every argument once, whatever the number of its rules. */
export interface BlockChecks {
  readonly fields: FieldChecks[];
  readonly together: { readonly name: string; readonly together: Together }[];
}

/** What judges one argument: as a whole, each of its elements, each key and value of a map, and the blocks within. */
export interface FieldChecks extends Record<Each, Judge[]> {
  readonly names: Readonly<Record<Spelling, string>>;
  block: BlockChecks | undefined;
}
type Each = "value" | "element" | "entry" | "key";
type Together = Extract<Rule, { together: unknown }>["together"];

const EACH: Readonly<Record<string, Each>> = { "": "value", "[]": "element", "{}": "entry", "{key}": "key" };

/** The tables by resource type. */
export function compile(tables: readonly ResourceLimits[]): ReadonlyMap<string, BlockChecks> {
  const checks = new Map<string, BlockChecks>();
  for (const { resources, by, limits } of tables)
    for (const resource of resources) {
      const block = checks.get(resource) ?? { fields: [], together: [] };
      checks.set(resource, block);
      for (const limit of limits) add(block, limit, by);
    }
  return checks;
}

function add(root: BlockChecks, { argument, rule, hint }: Limit, by: string): void {
  const steps = argument.split(".").map((part) => {
    const [, name = "", brackets = ""] = /^([a-z0-9_]+)(\[\]|\{\}|\{key\})?$/.exec(part) ?? [];
    if (!name) throw new TypeError(`a limit's argument is not a path: ${argument}`);
    return { name, each: EACH[brackets] ?? "value" };
  });
  let block = root;
  for (const { name } of steps.slice(0, -1)) {
    const field = fieldOf(block, name);
    field.block ??= { fields: [], together: [] };
    block = field.block;
  }
  const { name, each } = steps.at(-1) as (typeof steps)[number];
  if ("together" in rule) block.together.push({ name, together: rule.together });
  else fieldOf(block, name)[each].push(judgeOf(rule, by, hint));
}

function fieldOf(block: BlockChecks, name: string): FieldChecks {
  const known = block.fields.find(({ names }) => names.snake_case === name);
  if (known) return known;
  const field: FieldChecks = { names: { snake_case: name, camelCase: camelCase(name) }, value: [], element: [], entry: [], key: [], block: undefined };
  block.fields.push(field);
  return field;
}
