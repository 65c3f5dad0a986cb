import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModels } from "../../../environments/models";
import { synthesize } from "../../../stacks/synth";
import { OfflineTerraform, type TerraformDiagnostic } from "../../../terraform/offline/offline-terraform";
import type { CoreMistakes, Found, Mistake, RenderedMistake } from "./mistake";
import { PLATFORM } from "./platform";

export interface Validated {
  /** What Terraform says of each mistake. */
  readonly found: ReadonlyMap<Mistake, Found>;
  /** What it says of anything else. */
  readonly others: readonly string[];
}

/**
 * Renders the platform, puts the mistakes into copies of its resources, and has the real Terraform validate the result,
 * many in one run.
 */
export async function validate(mistakes: readonly RenderedMistake[], core: readonly CoreMistakes[]): Promise<Validated> {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-mistakes-"));
  try {
    writeFileSync(join(folder, "live.yaml"), PLATFORM);
    const outdir = join(folder, "out");
    synthesize(readModels(folder).models, outdir);
    const runs = [...STACKS.flatMap(([vendor, stack]) => seeded(outdir, stack, ofVendor(mistakes, vendor))), ...core.map(alone)];
    for (const run of runs) writeStack(outdir, run);
    const terraform = await OfflineTerraform.open(outdir);
    try {
      const reports: Validated[] = [];
      const queue = [...runs];
      const work = async (): Promise<void> => {
        for (let run = queue.shift(); run; run = queue.shift()) reports.push(judged(run, await terraform.validate(run.stack)));
      };
      await Promise.all([work(), work()]);
      return { found: new Map(reports.flatMap(({ found }) => [...found])), others: reports.flatMap(({ others }) => others) };
    } finally {
      terraform.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Run {
  readonly stack: string;
  readonly document: object;
  readonly mistakes: readonly Mistake[];
  /** The address where each is, if they have any: without, their texts alone tell them apart. */
  readonly at: ReadonlyMap<Mistake, string> | undefined;
}
type Resources = Record<string, Record<string, Readonly<Record<string, unknown>>>>;

const STACKS = [
  ["aws", "live-aws"],
  ["pagerduty", "live-oncall"],
  ["grafana", "live-grafana"],
  ["datadog", "live-datadog"],
] as const;

const ofVendor = (mistakes: readonly RenderedMistake[], vendor: string) => mistakes.filter(({ type }) => type.startsWith(`${vendor}_`));

function seeded(outdir: string, stack: string, mistakes: readonly RenderedMistake[]): readonly Run[] {
  const document = JSON.parse(readFileSync(join(outdir, "stacks", stack, "cdk.tf.json"), "utf8")) as { readonly resource: Resources };
  const copies = mistakes.map((mistake, index) => ({
    mistake,
    id: `mistake-${index + 1}`,
    config: changed(original(document.resource, mistake), mistake.but),
  }));
  const batches = Array.from({ length: Math.ceil(copies.length / BATCH) }, (_, index) => copies.slice(index * BATCH, (index + 1) * BATCH));
  return batches.map((batch, index) => {
    const resource = referredTo(JSON.stringify([batch, { ...document, resource: {} }]), document.resource);
    for (const { mistake, id, config } of batch) resource[mistake.type] = { ...resource[mistake.type], [id]: config };
    const at = new Map(batch.map(({ mistake, id }) => [mistake, `${mistake.type}.${id}`]));
    return { stack: `${stack}-${index + 1}`, document: { ...document, resource }, mistakes: [...at.keys()], at };
  });
}

/** Terraform reads the whole configuration again for each error that it tells, so twenty at a time are told the fastest. */
const BATCH = 20;

/** The resources that a configuration needs, with all that those need. */
function referredTo(text: string, resources: Resources): Resources {
  const found: Resources = {};
  for (const [type, byId] of Object.entries(resources))
    for (const [id, config] of Object.entries(byId)) if (text.includes(`${type}.${id}`)) found[type] = { ...found[type], [id]: config };
  const more = JSON.stringify(found);
  return text.includes(more) ? found : referredTo(`${text}\n${more}`, resources);
}

function original(resources: Resources, { type, having, name }: RenderedMistake): Readonly<Record<string, unknown>> {
  const found = Object.values(resources[type] ?? {}).find((config) => having === undefined || config[having] !== undefined);
  if (!found && (having !== undefined || resources[type])) throw new Error(`${name}: the platform has no ${type} with ${having}`);
  return found ?? {};
}

function changed(config: Readonly<Record<string, unknown>>, but: RenderedMistake["but"]): Readonly<Record<string, unknown>> {
  const changes = Object.entries(but).map(([argument, to]) => [argument, typeof to === "function" ? to(config[argument]) : to]);
  return { ...config, ...Object.fromEntries(changes) };
}

function alone({ document, mistakes }: CoreMistakes, index: number): Run {
  return { stack: `core-${index + 1}`, document, mistakes, at: undefined };
}

function writeStack(outdir: string, { stack, document }: Run): void {
  mkdirSync(join(outdir, "stacks", stack));
  writeFileSync(join(outdir, "stacks", stack, "cdk.tf.json"), JSON.stringify(document));
}

/** A mistake is caught if its address has errors, and each of them says so. */
function judged({ mistakes, at }: Run, diagnostics: readonly TerraformDiagnostic[]): Validated {
  const told = diagnostics.map(({ severity, address = "", summary, detail }) => ({ severity, address, text: `${address} ${summary}: ${detail}`.trim() }));
  const ofMistakes = new Set<(typeof told)[number]>();
  const found = mistakes.map((mistake): readonly [Mistake, Found] => {
    const address = at?.get(mistake);
    const errors = told.filter((each) => each.severity === "error" && (address === undefined ? each.text.includes(mistake.says) : each.address === address));
    for (const error of errors) ofMistakes.add(error);
    const texts = errors.map(({ text }) => text);
    return [mistake, { ...(address !== undefined && { at: address }), texts, caught: texts.length > 0 && texts.every((text) => text.includes(mistake.says)) }];
  });
  return { found: new Map(found), others: told.filter((each) => !ofMistakes.has(each)).map(({ text }) => text) };
}
