import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Scraped } from "../../../evaluate/scraped";
import type { Labels } from "../../../evaluate/series";

/** One of promtool's own tests: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/ */
export interface ToolTest {
  /** Of a file of rules. */
  readonly rules?: string;
  /** Seconds between evaluations, of which the first is at 0. */
  readonly interval: number;
  /** All begin at 0 and have one step. */
  readonly series: readonly Scraped[];
  readonly queries?: readonly { readonly expr: string; readonly at: number }[];
  /** What fires, at each time that is looked at. */
  readonly alerts?: readonly {
    readonly name: string;
    readonly at: number;
    readonly firing: readonly { readonly labels: Labels; readonly annotations: Labels }[];
  }[];
}

/** What a query found: labels as promtool writes them -> value. */
export type Found = ReadonlyMap<string, number>;

export interface ToolOutcome {
  /** Of each query of each test, in their order. */
  readonly found: readonly Found[];
  /** What promtool says of alerts that are otherwise than was said, and of rules that fail. */
  readonly complaints: readonly string[];
}

/** Runs all of them at once, because it takes long to start. */
export function promtool(tests: readonly ToolTest[]): ToolOutcome {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-promtool-"));
  try {
    const files = tests.map((test, index) => {
      if (test.rules !== undefined) writeFileSync(join(folder, `rules-${index}.yml`), test.rules);
      // JSON is YAML.
      writeFileSync(join(folder, `test-${index}.yml`), JSON.stringify(unitTest(test, index)));
      return `test-${index}.yml`;
    });
    const { stdout, stderr } = spawnSync("promtool", ["test", "rules", ...files], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 30 });
    const result = outcome(stderr);
    // Queries never succeed, see below. What fails otherwise and says nothing that is known here, such as a file that can't be read, agrees with nothing.
    const expected = tests.filter(({ queries = [] }) => queries.length === 0).length;
    const succeeded = stdout.match(/^ {2}SUCCESS$/gm)?.length ?? 0;
    const asked = tests.reduce((sum, { queries = [] }) => sum + queries.length, 0);
    if (result.found.length !== asked || (result.complaints.length === 0 && succeeded !== expected)) throw new Error(`promtool: ${stdout}${stderr}`);
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function unitTest({ rules, interval, series, queries = [], alerts = [] }: ToolTest, index: number): object {
  const step = series[0]?.step ?? interval;
  return {
    rule_files: rules === undefined ? [] : [`rules-${index}.yml`],
    evaluation_interval: `${interval}s`,
    tests: [
      {
        interval: `${step}s`,
        input_series: series.map((one) => ({ series: named(one.labels), values: notation(one) })),
        // It shows what it found only where something else was said.
        promql_expr_test: queries.map(({ expr, at }) => ({ expr, eval_time: `${at}s`, exp_samples: [{ labels: '{never="found"}', value: 0 }] })),
        alert_rule_test: alerts.map(({ name, at, firing }) => ({
          eval_time: `${at}s`,
          alertname: name,
          exp_alerts: firing.map(({ labels, annotations }) => ({ exp_labels: labels, exp_annotations: annotations })),
        })),
      },
    ],
  };
}

function named({ __name__, ...labels }: Labels): string {
  return `${__name__}{${Object.entries(labels)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(",")}}`;
}

function notation({ at, stale }: Scraped): string {
  return Array.from(at, (value, index) => (Number.isNaN(value) ? (stale?.[index] ? "stale" : "_") : String(value))).join(" ");
}

function outcome(text: string): ToolOutcome {
  const found: Found[] = [];
  const complaints: string[] = [];
  for (const line of text.split("\n")) {
    if (/^ {8}got: /.test(line)) found.push(samples(line.slice(13)));
    else if (/\balertname: |\berr: |\berror\b/.test(line)) complaints.push(line.trim());
  }
  return { found, complaints };
}

function samples(text: string): Found {
  const found = new Map<string, number>();
  for (const [, labels = "", value = ""] of text.matchAll(/(\{(?:[\w:]+="(?:[^"\\]|\\.)*"(?:, )?)*\}) ([^\s,]+)/g))
    found.set(labels, value === "NaN" ? Number.NaN : Number(value.replace("Inf", "Infinity")));
  return found;
}

/** As promtool writes labels. */
export function written(labels: Labels): string {
  const entries = Object.entries(labels).filter(([, value]) => value !== "");
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(", ")}}`;
}

/** Whether two found the same: sums may differ in the order in which they are added up, and so in their last digits. */
export const close = (one: Found, other: Found): boolean =>
  one.size === other.size && [...one].every(([labels, value]) => other.has(labels) && alike(value, other.get(labels) as number));

const alike = (a: number, b: number): boolean => Object.is(a, b) || a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
