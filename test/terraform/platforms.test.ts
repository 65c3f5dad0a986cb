import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { stringify } from "yaml";
import { readModels } from "../../environments/models";
import { type Diagnostic, DiagnosticError, hasErrors } from "../../model/diagnostics";
import { logicalId } from "../../model/ids";
import type { Model } from "../../model/model";
import { synthesize } from "../../stacks/synth";
import { OfflineTerraform } from "../../terraform/offline/offline-terraform";
import { describeWithTerraform, NIGHTLY } from "../support/terraform";
import { Yardstick } from "../support/yardstick";
import { randomPlatform } from "./arbitraries/platform";
import { SEED, tellCounts } from "./arbitraries/seed";
import type { Data } from "./arbitraries/text-field";

const PLATFORMS = NIGHTLY ? 1_000 : 15;
/** Generous: a platform of a dozen components takes a sixth of each. `times`: what the smallest example costs. */
const MOST = { times: 100, mebibytes: 300 };
const EXAMPLE = join(__dirname, "../../examples/minimal/environments");

describeWithTerraform("a random platform", () => {
  test("gives diagnostics, or as many alarms as it has alerts, in stacks that Terraform finds valid", async () => {
    const counts = { platforms: 0, valid: 0, stacks: 0, times: 0, mebibytes: 0 };
    const yardstick = ofExample();
    const seen: Record<string, number> = {};
    const told = new Set<string>();
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => {
        const files = randomPlatform(gen);
        const directory = mkdtempSync(join(tmpdir(), "tocsin-platform-"));
        try {
          counts.platforms++;
          for (const [name, data] of Object.entries(files)) writeFileSync(join(directory, name), stringify(data));
          let models: readonly Model[] | undefined;
          const spent = measured(yardstick, () => {
            models = renderInto(directory);
          });
          counts.times = Math.max(counts.times, spent.times);
          counts.mebibytes = Math.max(counts.mebibytes, spent.mebibytes);
          expect(spent.times).toBeLessThan(MOST.times);
          expect(spent.mebibytes).toBeLessThan(MOST.mebibytes);
          if (!models) return;
          counts.valid++;
          for (const [what, count] of Object.entries(counted)) seen[what] = (seen[what] ?? 0) + models.reduce((total, model) => total + count(model), 0);
          for (const { routes } of models) for (const { channels } of routes) for (const channel of channels) told.add(channel);
          counts.stacks += await validStacks(join(directory, "out"));
          for (const { kind } of Object.values((files["base.yaml"] as { components: Record<string, Data> }).components)) kinds.add(String(kind));
        } finally {
          rmSync(directory, { recursive: true });
        }
      }),
      { numRuns: PLATFORMS, endOnFailure: !NIGHTLY, seed: SEED },
    );
    tellCounts("random platforms", { ...counts, ...seen, channels: told.size, share: counts.valid / counts.platforms, kinds: kinds.size });
    // A property over nothing but mistakes would say little.
    expect(counts.valid / counts.platforms).toBeGreaterThan(1 / 3);
    expect(Object.keys(counted).filter((what) => !seen[what])).toEqual([]);
    expect(kinds.size).toBeGreaterThan(NIGHTLY ? 15 : 12);
  });
});

/** The models that were written, after everything was counted; nothing where diagnostics refuse the platform. */
function renderInto(directory: string): readonly Model[] | undefined {
  const out = join(directory, "out");
  const { models, diagnostics, locate } = readModels(directory);
  complete(diagnostics);
  if (hasErrors(diagnostics)) return undefined;
  try {
    synthesize(models, out, locate);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    complete(error.diagnostics);
    expect(readdirSync(directory).filter((name) => !name.endsWith(".yaml"))).toEqual([]);
    return undefined;
  }
  for (const model of models) {
    const resource = (vendor: string) => {
      const file = join(out, "stacks", `${model.environment}-${vendor}`, "cdk.tf.json");
      return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")).resource ?? {}) : {};
    };
    const alarms = Object.keys(resource("aws").aws_cloudwatch_metric_alarm ?? {}).length;
    const rules = Object.entries<{ rule: unknown[] }>(resource("grafana").grafana_rule_group ?? {}).reduce(
      (total, [id, { rule }]) => total + (CANARIES.has(id) ? 0 : rule.length),
      0,
    );
    // A synthetic test is its own monitor.
    const monitors = ["datadog_monitor", "datadog_synthetics_test"].reduce((total, type) => total + Object.keys(resource("datadog")[type] ?? {}).length, 0);
    const alerts = (vendor: string) => model.alerts.filter((alert) => alert.vendor === vendor).length;
    const own = model.datadogParts?.monitors.length ?? 0;
    expect([model.environment, alarms, rules, monitors]).toEqual([model.environment, alerts("aws"), alerts("grafana"), alerts("datadog") + own]);
  }
  return models;
}

/** How much of a model there is. */
const counted: Readonly<Record<string, (model: Model) => number>> = {
  alarms: ({ alerts, datadogParts }) => alerts.length + (datadogParts?.monitors.length ?? 0),
  checks: ({ uptime = [] }) => uptime.length,
  ofSeries: ({ alerts }) => alerts.filter(({ measures }) => measures.prometheus ?? measures.datadog).length,
};

/** Rules that tell when a data source does not answer: of no alert. */
const CANARIES = new Set(["canary", "canary.prometheus"].map(logicalId));

/** Every diagnostic says what, where, why and what to do. */
function complete(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics)
    expect(diagnostic).toMatchObject({
      code: expect.stringMatching(/^TOC\d{3}$/),
      severity: expect.stringMatching(/^(error|warning)$/),
      position: { file: expect.stringMatching(/\.yaml$/), line: expect.any(Number), column: expect.any(Number) },
      reason: expect.stringMatching(/\S/),
      hint: expect.stringMatching(/\S/),
    });
}

async function validStacks(out: string): Promise<number> {
  if (readdirSync(join(out, "stacks")).length === 0) return 0;
  const terraform = await OfflineTerraform.open(out);
  try {
    const validated = await Promise.all(
      terraform.stacks.map(async ({ name }) => [name, (await terraform.validate(name)).filter(({ severity }) => severity === "error")]),
    );
    expect(validated).toEqual(terraform.stacks.map(({ name }) => [name, []]));
    return validated.length;
  } finally {
    terraform.close();
  }
}

function ofExample(): Yardstick {
  const directory = mkdtempSync(join(tmpdir(), "tocsin-example-"));
  cpSync(EXAMPLE, directory, { recursive: true });
  try {
    return new Yardstick(() => renderInto(directory));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function measured(yardstick: Yardstick, action: () => void): { readonly times: number; readonly mebibytes: number } {
  const heap = process.memoryUsage().heapUsed;
  const times = yardstick.times(action, MOST.times);
  return { times, mebibytes: (process.memoryUsage().heapUsed - heap) / 1024 ** 2 };
}
