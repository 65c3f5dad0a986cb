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

const METRICS = 'redis_up 1\nkube_pod_container_status_running{container="checkout",namespace="shop"} 2\n';
/** Healthy, watched from the beginning; healthy, watched later; and one of which nothing is ever there. */
const WATCHED = { component: "redis", alert: "redis.availability.P1", bad: 3, of: 3 };
const ADDED = { component: "container-service", alert: "container-service.running-tasks.P0", bad: 2, of: 3 };
const ABSENT = { component: "http-api", alert: "http-api.no-traffic.P1", bad: 3, of: 3 };
type Watched = typeof WATCHED;

(NIGHTLY ? describeWithPromtool : describe.skip)("a real Prometheus", () => {
  let folder: string;
  let exporter: Server;
  let prometheus: Daemon;
  let port: number;
  let target: string;
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
    target = new URL(url).host;
    port = await freePort();
    write([WATCHED, ABSENT]);
    await start();
  });
  afterEach(async () => {
    await prometheus.stop();
    exporter.close();
    exporter.closeAllConnections();
    await once(exporter, "close");
    rmSync(folder, { recursive: true });
  });

  function write(watched: readonly Watched[]): void {
    const every = { scrape_interval: faster(15), scrape_timeout: faster(15) };
    const job = { job_name: "redis", static_configs: [{ targets: [target], labels: { cache: "shop" } }] };
    for (const { component } of watched) writeFileSync(join(folder, "rules", `${component}.yml`), rulesOf(component));
    writeFileSync(join(folder, "prometheus.yml"), yamlFile({ global: every, rule_files: ["rules/*.yml"], scrape_configs: [job] }));
  }
  async function start(): Promise<void> {
    const args = ["--config.file=prometheus.yml", "--storage.tsdb.path=data", `--query.lookback-delta=${faster(300)}`, "--web.enable-lifecycle"];
    prometheus = await Daemon.start("prometheus", args, folder, port);
  }
  async function count(query: string): Promise<number> {
    const { data } = await prometheus.get<{ data: { result: readonly { value: readonly [number, string] }[] } }>(
      `/api/v1/query?query=${encodeURIComponent(`sum(count_over_time(${query}[1h]))`)}`,
    );
    return Number(data.result[0]?.value[1] ?? 0);
  }
  const firing = ({ alert }: Watched) => count(`ALERTS{alertstate="firing",alertname="${alert}"}`);
  const rounds = ({ component, alert }: Watched) => count(`tocsin:looked:60s{component="${component}",signal="${alert.split(".")[1]}"}`);
  async function afterRounds(watched: Watched, more: number): Promise<void> {
    const before = await rounds(watched);
    await until(async () => ((await rounds(watched)) >= before + more ? true : undefined));
  }
  /** How many rounds pass until it fires. */
  async function roundsToFire(watched: Watched): Promise<number> {
    const before = await rounds(watched);
    const fired = await firing(watched);
    return until(async () => ((await firing(watched)) > fired ? (await rounds(watched)) - before : undefined));
  }

  test.each([1, 2, 3])("that is new pages for nothing that is well, and of what is not there in its time (start %d)", async () => {
    // One more than its window for the period before, and one for where in a period it was started.
    expect(await roundsToFire(ABSENT)).toBeLessThanOrEqual(ABSENT.of + 2);
    await afterRounds(WATCHED, 3);
    expect(await firing(WATCHED)).toBe(0);
  });

  test("that was away for a while pages for nothing that is well", async () => {
    await afterRounds(WATCHED, 6);
    await prometheus.stop();
    await new Promise((resolve) => setTimeout(resolve, GAP));
    await start();
    await afterRounds(WATCHED, 6);
    expect(await firing(WATCHED)).toBe(0);
  });

  test("that is given new rules pages for nothing that is well, and when it goes silent in its time", async () => {
    await afterRounds(WATCHED, 2);
    write([ADDED]);
    await prometheus.post("/-/reload");
    await afterRounds(ADDED, 6);
    expect([await firing(ADDED), await firing(WATCHED)]).toEqual([0, 0]);
    silent = true;
    const [added, watched] = await Promise.all([roundsToFire(ADDED), roundsToFire(WATCHED)]);
    // The last samples are of the period in which it went silent, and a point is judged in the round after it.
    expect(added).toBeLessThanOrEqual(ADDED.bad + 2);
    expect(watched).toBeLessThanOrEqual(WATCHED.bad + 2);
  });
});
