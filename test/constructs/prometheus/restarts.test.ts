import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prometheusRules } from "../../../constructs/prometheus/rules";
import { yamlFile } from "../../../stacks/yaml";
import { Daemon, freePort, listen, until } from "../../support/loopback";
import { NIGHTLY } from "../../support/nightly";
import { describeWithPromtool } from "../../support/promtool";
import { everyKind } from "./model";

/** Everything lasts a sixth of what is rendered, Prometheus' memory of a series as well: a round of rules is ten seconds. */
const FASTER = 6;
const faster = (seconds: number): string => `${(seconds * 1000) / FASTER}ms`;
const GAP = (200 * 1000) / FASTER;

const files = prometheusRules(everyKind());
const rulesOf = (component: string): string =>
  yamlFile(files.get(component) as object)
    .replace(/\[(\d+)ms:(\d+)s\]/g, (_, range, step) => `[${(Number(range) + 1) / FASTER - 1}ms:${faster(step)}]`)
    .replace(/\[(\d+)s\]|(?<=interval: ")(\d+)s/g, (found, range, interval) => (range ? `[${faster(range)}]` : interval ? faster(interval) : found));

const METRICS = 'redis_up 1\nkube_pod_container_status_running{namespace="shop"} 2\n';
/** Two rules for which silence is bad: of a line that is filled with zeros, and of one that is not. */
const RULES = [
  { component: "redis", signal: "availability", bad: 3 },
  { component: "container-service", signal: "running-tasks", bad: 2 },
] as const;
/** As many targets, since Prometheus gives each target and each group of rules a moment of its own in a round. */
const FIRST = ["1", "2", "3", "4", "5", "6", "7", "8"];
const LATER = ["11", "12", "13", "14", "15", "16", "17", "18"];

const copyOf = (component: string, target: string): string =>
  rulesOf(component)
    .replaceAll(`component: "${component}"`, `component: "${component}-${target}"`)
    .replaceAll(`component=\\"${component}\\"`, `component=\\"${component}-${target}\\"`)
    .replaceAll('cache=\\"shop\\"', `cache=\\"${target}\\"`)
    .replaceAll('container=\\"checkout\\"', `container=\\"${target}\\"`);

(NIGHTLY ? describeWithPromtool : describe.skip)("a real Prometheus", () => {
  let folder: string;
  let exporter: Server;
  let prometheus: Daemon;
  let port: number;
  let address: string;
  let silent = false;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "tocsin-prometheus-"));
    mkdirSync(join(folder, "rules"));
    silent = false;
    const { url, server } = await listen((_, response) => {
      response.statusCode = silent ? 503 : 200;
      response.end(METRICS);
    });
    exporter = server;
    address = new URL(url).host;
    port = await freePort();
    write(FIRST);
    await start();
  });
  afterEach(async () => {
    await prometheus.stop();
    exporter.close();
    exporter.closeAllConnections();
    await once(exporter, "close");
    rmSync(folder, { recursive: true });
  });

  /** Scraped once a period, as a check from outside is; one target is not there at all. */
  function write(targets: readonly string[]): void {
    const every = { scrape_interval: faster(60), scrape_timeout: faster(15) };
    for (const target of [...targets, "absent"])
      for (const { component } of RULES) writeFileSync(join(folder, "rules", `${component}-${target}.yml`), copyOf(component, target));
    const static_configs = targets.map((name) => ({ targets: [address], labels: { cache: name, container: name } }));
    writeFileSync(
      join(folder, "prometheus.yml"),
      yamlFile({ global: every, rule_files: ["rules/*.yml"], scrape_configs: [{ job_name: "redis", static_configs }] }),
    );
  }
  async function start(): Promise<void> {
    const args = ["--config.file=prometheus.yml", "--storage.tsdb.path=data", `--query.lookback-delta=${faster(300)}`, "--web.enable-lifecycle"];
    prometheus = await Daemon.start("prometheus", args, folder, port);
  }
  async function ask(query: string): Promise<number> {
    const { data } = await prometheus.get<{ data: { result: readonly { value: readonly [number, string] }[] } }>(
      `/api/v1/query?query=${encodeURIComponent(query)}`,
    );
    return Number(data.result[0]?.value[1] ?? 0);
  }
  const looked = (targets: readonly string[]) =>
    `count_over_time(tocsin:looked:60s{component=~".*-(${targets.join("|")})",signal=~"availability|running-tasks"}[1h])`;
  const firing = (targets: readonly string[]) => ask(`count(count_over_time(ALERTS{alertstate="firing",component=~".*-(${targets.join("|")})"}[1h]))`);
  /** Until every rule of these targets has had so many rounds since now. */
  async function afterRounds(targets: readonly string[], more: number): Promise<void> {
    const before = await ask(`max(${looked(targets)})`);
    const expected = targets.length * RULES.length;
    await until(async () => ((await ask(`count(${looked(targets)} >= ${before + more})`)) === expected ? true : undefined));
  }
  /** In which round since now it fires first: rounds in which it fired are not counted. */
  async function roundsToFire({ component }: (typeof RULES)[number], target: string, before = 0): Promise<number> {
    const samples = `sum(count_over_time(ALERTS{alertstate="firing",component="${component}-${target}"}[1h]))`;
    await until(async () => ((await ask(samples)) > 0 ? true : undefined));
    const rounds = `sum(count_over_time(tocsin:looked:60s{component="${component}-${target}",signal=~"availability|running-tasks"}[1h]))`;
    // Within a round the one is written before the other.
    return Math.min(await ask(`${rounds} - ${samples}`), await ask(`${rounds} - ${samples}`)) + 1 - before;
  }

  test("that is new pages for nothing that is well, and in its time of what is not there", async () => {
    await afterRounds(FIRST, 6);
    expect(await firing(FIRST)).toBe(0);
    // Three periods of a window, the one before, and one for where in a period it was started.
    for (const rule of RULES) expect(await roundsToFire(rule, "absent")).toBeLessThanOrEqual(5);
  });

  test("that was away for a while pages for nothing that is well", async () => {
    await afterRounds(FIRST, 6);
    await prometheus.stop();
    await new Promise((resolve) => setTimeout(resolve, GAP));
    await start();
    await afterRounds(FIRST, 6);
    expect(await firing(FIRST)).toBe(0);
  });

  test("that is given new targets and rules pages for nothing that is well, and in its time when they go silent", async () => {
    await afterRounds(FIRST, 2);
    write([...FIRST, ...LATER]);
    await prometheus.post("/-/reload");
    await afterRounds(LATER, 6);
    expect(await firing([...FIRST, ...LATER])).toBe(0);
    const before = await Promise.all(
      RULES.map(({ component }) => ask(`sum(count_over_time(tocsin:looked:60s{component="${component}-1",signal=~"availability|running-tasks"}[1h]))`)),
    );
    silent = true;
    // The last sample is of the period in which they went silent, and a point is judged in the round after it.
    for (const [index, rule] of RULES.entries()) expect(await roundsToFire(rule, "1", before[index])).toBeLessThanOrEqual(rule.bad + 2);
  });
});
