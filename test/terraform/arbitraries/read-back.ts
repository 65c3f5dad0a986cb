import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { logicalId } from "../../../model/ids";
import type { Model } from "../../../model/model";
import { synthesize } from "../../../stacks/synth";
import { OfflineTerraform } from "../../../terraform/offline/offline-terraform";
import { forgetReferences } from "../../support/forget";
import { filesOf } from "../../support/synth";
import type { Back, File, Values } from "./text-field";

/** Renders the models, plans them with the real Terraform and reads everything back. Only stacks in `planned` are planned. */
export async function readBack(models: readonly Model[], planned: readonly string[], locate?: Parameters<typeof synthesize>[2]): Promise<Back> {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-text-"));
  try {
    synthesize(models, join(folder, "out"), locate);
    forgetReferences();
    const files = filesOf(join(folder, "out"));
    const written = (path: string) => JSON.parse(files.get(path) ?? "{}");
    const stack = (name: string): Values => written(`stacks/${name}/cdk.tf.json`);
    const terraform = await OfflineTerraform.open(join(folder, "out"));
    try {
      const show = async (name: string): Promise<readonly [string, Shown | string]> => {
        const { failed, text } = await terraform.plan(name);
        return [name, failed ? text : new Shown(await terraform.show(name))];
      };
      const outputs = probes(stack);
      const probe = (name: string, blocks: Record<string, unknown>) => {
        const output = Object.fromEntries(Object.entries(blocks).map(([block, value]) => [block, { value }]));
        terraform.write({ name, content: { output }, reads: [] });
        return show(name);
      };
      const shown = new Map(await Promise.all([...planned.map(show), probe(PROBE, outputs)]));
      // One block that Terraform refuses must not hide the others.
      const apart = shown.get(PROBE) instanceof Shown ? [] : await Promise.all(Object.entries(outputs).map(([name, value]) => probe(name, { [name]: value })));
      for (const [name, result] of apart) shown.set(name, result);
      const plan = (name: string): Shown => {
        const found = shown.get(name);
        if (found instanceof Shown) return found;
        throw new Error(`terraform refuses it: ${found?.trim()}`);
      };
      const of = (file: File, type = "") => plan(`${file}-${STACK_OF[type.slice(0, type.indexOf("_"))] ?? (file === "oncall" ? "oncall" : "aws")}`);
      const output = (name: string): Values => plan(apart.length > 0 ? name : PROBE).outputs[name].value;
      return {
        resource: (file, type, key) => of(file, type).planned.get(`${type}.${logicalId(key)}`) ?? missing(`${type}.${logicalId(key)}`),
        resources: (file, type) => [...of(file, type).planned].filter(([address]) => address.startsWith(`${type}.`)).map(([, values]) => values),
        looked: (file, type) =>
          of(file)
            .data.filter((one) => one.type === type)
            .map(({ values }) => values),
        imported: (file, type, key) => of(file).imported.get(`${type}.${logicalId(key)}`),
        provider: (file) => output(`provider-${file}`),
        remoteState: (file) => output(`state-${file}`),
        backend: (file) => Object.values(stack(`${file}-oncall`).terraform.backend ?? { cloud: stack(`${file}-oncall`).terraform.cloud })[0],
        model: (file) => written(`monitoring/${file}.json`) as Model,
      };
    } finally {
      terraform.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** By the vendor's prefix, where the file's own stack is not meant. */
const STACK_OF: Readonly<Record<string, string>> = { datadog: "datadog", grafana: "grafana" };

const PROBE = "probe";

/** Blocks that a plan does not show, to be planned as outputs: Terraform evaluates both in the same way. */
function probes(stack: (name: string) => Values): Record<string, unknown> {
  const state = (file: File) => (Object.values(stack(`${file}-aws`).data?.terraform_remote_state ?? {}) as Values[])[0]?.config ?? null;
  return { "provider-links": stack("links-aws").provider?.aws?.[0] ?? null, "state-oncall": state("oncall"), "state-cloud": state("cloud") };
}

function missing(address: string): never {
  throw new Error(`${address} is not planned`);
}

/** The JSON of a plan, by address. */
class Shown {
  readonly planned: ReadonlyMap<string, Values>;
  readonly data: readonly { readonly type: string; readonly values: Values }[];
  readonly imported: ReadonlyMap<string, string>;
  readonly outputs: Values;

  constructor({ planned_values, prior_state, resource_changes = [] }: Values) {
    const managed: Values[] = planned_values.root_module?.resources ?? [];
    this.planned = new Map(managed.map(({ address, values }) => [address, values]));
    this.data = (prior_state?.values?.root_module?.resources ?? []).filter(({ mode }: Values) => mode === "data");
    this.imported = new Map(resource_changes.flatMap(({ address, change }: Values) => (change.importing ? [[address, change.importing.id] as const] : [])));
    this.outputs = planned_values.outputs ?? {};
  }
}
