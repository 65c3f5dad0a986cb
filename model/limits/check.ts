import { type BlockChecks, compile, type FieldChecks } from "./compile";
import type { Judge } from "./judge";
import type { Block, Problem, Spelling, Violation } from "./limit";
import { isBlock, isUnknown, plainText, READERS, vendorOf } from "./reader";
import { LIMITS } from "./table";

/**
 * What a resource's arguments break of its vendor's limits, each with a reason and a hint; none for a type without an
 * entry in the table. A value that only Terraform will know is not judged.
 *
 * @param resource Terraform resource type: `aws_cloudwatch_metric_alarm`.
 * @param config the arguments, as cdktf's classes take them or as Terraform's schema names them.
 * @param spelling how `config` spells its arguments. @default "camelCase"
 */
export function violations(resource: string, config: Block, spelling: Spelling = "camelCase"): readonly Violation[] {
  const checks = checksOf(resource);
  if (!checks || !isBlock(config)) return NONE;
  walk.found = undefined;
  walk.spelling = spelling;
  visitBlock(checks, config, 0);
  return walk.found ?? NONE;
}

/** Whether anything is known of what the vendor takes for this argument, in Terraform's spelling. */
export function limits(resource: string, argument: string): boolean {
  return checksOf(resource)?.fields.some(({ names }) => names.snake_case === argument) ?? false;
}

const NONE: readonly Violation[] = Object.freeze([]);

const compiled = new Map<string, ReturnType<typeof compile>>();
function checksOf(resource: string): BlockChecks | undefined {
  const vendor = vendorOf(resource);
  const known = compiled.get(vendor) ?? compile(LIMITS[vendor]?.() ?? []);
  compiled.set(vendor, known);
  return known.get(resource);
}

// One walk for every call, filled anew: it runs for each of tens of thousands of resources, most of which break nothing.
const walk: { found: Violation[] | undefined; spelling: Spelling; readonly names: string[]; readonly places: (number | string | undefined)[] } = {
  found: undefined,
  spelling: "camelCase",
  names: [],
  places: [],
};

function visitBlock(checks: BlockChecks, block: Block, depth: number): void {
  for (const field of checks.fields) {
    const value = block[field.names[walk.spelling]];
    if (value === undefined || value === null) continue;
    walk.names[depth] = field.names.snake_case;
    visitField(field, value, depth);
  }
  for (const { name, together } of checks.together) {
    const problem = together(block, READERS[walk.spelling]);
    if (!problem) continue;
    walk.names[depth] = name;
    walk.places[depth] = undefined;
    record(problem, depth);
  }
}

function visitField(field: FieldChecks, value: unknown, depth: number): void {
  walk.places[depth] = undefined;
  const unknown = judgeAll(field.value, value, depth);
  if (unknown) return;
  if (Array.isArray(value))
    for (let place = 0; place < value.length; place++) {
      walk.places[depth] = place;
      visitElement(field, value[place], depth);
    }
  else {
    visitElement(field, value, depth);
    if (isBlock(value) && (field.entry.length > 0 || field.key.length > 0))
      for (const key in value) {
        walk.places[depth] = key;
        judgeAll(field.key, key, depth);
        judgeAll(field.entry, value[key], depth);
      }
  }
}

function visitElement(field: FieldChecks, value: unknown, depth: number): void {
  if (field.element.length > 0) judgeAll(field.element, value, depth);
  if (field.block && isBlock(value) && !isUnknown(value, walk.spelling)) visitBlock(field.block, value, depth + 1);
}

/** Whether the value is one that only Terraform knows: then only those judge it that can judge a part. */
function judgeAll(judges: readonly Judge[], value: unknown, depth: number): boolean {
  if (value === undefined || value === null) return true;
  const unknown = isUnknown(value, walk.spelling);
  if (judges.length === 0) return unknown;
  const plain = typeof value === "string" ? plainText(value, walk.spelling) : value;
  for (const judge of judges) {
    const problem = unknown && !judge.evenInPart ? undefined : judge.judge(plain, unknown);
    if (problem) record(problem, depth);
  }
  return unknown;
}

function record({ reason, hint }: Problem, depth: number): void {
  const argument = walk.names
    .slice(0, depth + 1)
    .map((name, index) => name + placeText(walk.places[index]))
    .join(".");
  walk.found ??= [];
  walk.found.push({ argument, reason, hint });
}

function placeText(place: number | string | undefined): string {
  return place === undefined ? "" : `[${typeof place === "string" ? JSON.stringify(place) : place}]`;
}
