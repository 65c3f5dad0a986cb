import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readModels } from "../../../../environments/models";
import { canonicalJson } from "../../../../model/canonical";
import { synthesize } from "../../../../stacks/synth";

type Json = Readonly<Record<string, unknown>>;

/** Elements that are left of a list, and resources of a type: a few of everything are enough to be damaged. */
const LEFT = 2;

/**
 * Two small outputs of one environment that differ in every way that environments do: the reference platform's staging, called
 * production, and its production; a plan of one stack with every action; and a policy that they break.
 */
export class Outputs {
  readonly folder = mkdtempSync(join(tmpdir(), "tocsin-damage-"));
  readonly base = join(this.folder, "base");
  readonly head = join(this.folder, "head");
  readonly plan = join(this.folder, "plan.json");
  readonly policy = join(this.folder, "policy.yaml");
  /** Everything that a review reads here, and what stands in it. */
  readonly files: ReadonlyMap<string, string>;

  constructor() {
    const out = join(this.folder, "out");
    synthesize(readModels(join(__dirname, "../../../../environments")).models, out);
    const files = new Map<string, string>();
    for (const [environment, directory] of [
      ["staging", this.base],
      ["production", this.head],
    ] as const) {
      files.set(join(directory, "monitoring/production.json"), canonicalJson(smallModel(json(out, "monitoring", `${environment}.json`), environment)));
      for (const name of readdirSync(join(out, "stacks")).filter((stack) => stack.startsWith(`${environment}-`)))
        files.set(
          join(directory, "stacks", name.replace(environment, "production"), "cdk.tf.json"),
          canonicalJson(renamed(smallStack(json(out, "stacks", name, "cdk.tf.json")), environment)),
        );
    }
    rmSync(out, { recursive: true });
    files.set(this.plan, canonicalJson(planOf(JSON.parse(files.get(join(this.head, "stacks/production-aws/cdk.tf.json")) as string) as Json)));
    for (const [file, text] of files) write(file, text);
    this.files = files;
    write(this.policy, "rules: { lost: { when: { category: [alert-removed, alert-silenced, coverage-lost] }, because: the fixture loses some } }\n");
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const json = (...path: readonly string[]): Json => JSON.parse(readFileSync(join(...path), "utf8")) as Json;

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Under one name, so that the two are a change of one environment. */
const renamed = (value: unknown, environment: string): unknown => JSON.parse(JSON.stringify(value).replaceAll(environment, "production"));

function smallModel(model: Json, environment: string): unknown {
  const { alerts, components } = model as { readonly alerts: readonly Json[]; readonly components: readonly Json[] };
  // Components of every vendor and shape, the same on both sides where there are any.
  const chosen = alerts.filter((_, place) => place % Math.ceil(alerts.length / 8) === 0);
  const own = new Set(chosen.map(({ component }) => component));
  const kept = components.filter(({ id }) => own.has(id)).slice(0, 4);
  return renamed(
    { ...(shortened(model, 0) as Json), alerts: chosen.map((one) => shortened(one, 1)), components: kept.map((one) => shortened(one, 1)) },
    environment,
  );
}

function smallStack(stack: Json): Json {
  const resource = stack.resource as Readonly<Record<string, Json>>;
  return {
    ...stack,
    resource: Object.fromEntries(
      Object.entries(resource).map(([type, byId]) => [
        type,
        Object.fromEntries(
          Object.entries(byId)
            .slice(0, LEFT)
            .map(([id, block]) => [id, shortened(block, 1)]),
        ),
      ]),
    ),
  };
}

/** Lists cut short, at every depth; bodies that are JSON in a text, too. */
function shortened(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.slice(0, depth === 0 ? LEFT * 2 : LEFT).map((one) => shortened(one, depth + 1));
  if (typeof value === "string" && value.length > 500 && /^[[{]/.test(value)) {
    try {
      return JSON.stringify(shortened(JSON.parse(value), depth));
    } catch {
      return value;
    }
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one, depth + 1)]));
}

/** A plan that does something else to each resource of a stack in turn. */
function planOf(stack: Json): unknown {
  const resources = Object.entries(stack.resource as Readonly<Record<string, Readonly<Record<string, Json>>>>).flatMap(([type, byId]) =>
    Object.entries(byId).map(([id, block]) => ({ type, address: `${type}.${id}`, block })),
  );
  const actions = [["update"], ["create"], ["delete"], ["delete", "create"], ["create", "delete"], ["no-op"], ["forget"], ["read"]];
  return {
    format_version: "1.2",
    terraform_version: "1.11.4",
    resource_changes: resources.slice(0, 12).map(({ type, address, block }, place) => ({
      address,
      mode: place === 7 ? "data" : "managed",
      type,
      ...(place === 5 && { previous_address: `${type}.before` }),
      ...(place === 2 && { deposed: "00000000" }),
      ...(place === 3 && { action_reason: "replace_because_tainted" }),
      change: {
        actions: actions[place % actions.length],
        before: place % actions.length === 1 ? null : block,
        after: place % actions.length === 2 ? null : { ...block, name: "another", tags: { a: "b" }, secret: "s", list: [1, { x: 1 }] },
        after_unknown: { id: true, list: [false, { x: true }] },
        before_sensitive: { secret: true },
        after_sensitive: place === 4 ? true : { secret: true, tags: {} },
        ...(place === 3 && { replace_paths: [["name"], ["list", 0]] }),
        ...(place === 5 && { importing: { id: "i" } }),
      },
    })),
    planned_values: {
      root_module: { resources: resources.slice(0, 3).map(({ address }) => ({ address, sensitive_values: { secret: true } })), child_modules: [] },
    },
    prior_state: { values: { root_module: { resources: [] } } },
  };
}
