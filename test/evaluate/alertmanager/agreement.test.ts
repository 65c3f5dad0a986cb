import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alertmanagerConfig } from "../../../constructs/prometheus/alertmanager";
import { type Notification, notifications } from "../../../evaluate/alertmanager/notifier";
import type { AlertChange } from "../../../evaluate/alertmanager/sender";
import { isUnsupported } from "../../../evaluate/outcome";
import { yamlFile } from "../../../stacks/yaml";
import { everyKind } from "../../constructs/prometheus/model";
import { AlertmanagerProcess, type Heard } from "../../support/alertmanager-process";
import { until } from "../../support/loopback";
import { describeWithPromtool } from "../../support/promtool";

const model = everyKind();
/** Two teams, each with its own components. */
const twoTeams = {
  ...model,
  alerts: model.alerts.flatMap((alert) => [alert, { ...alert, owner: "search", component: `search-${alert.component}`, route: `search.${alert.severity}` }]),
  routes: model.routes.flatMap((route) => [route, { ...route, id: `search.${route.severity}`, team: "search" }]),
};
const RENDERED = yamlFile(alertmanagerConfig(twoTeams));
/** What is rendered tells of an end after a minute. */
const PACE = { group_interval: "1s" };

const labels = (severity: string, changes: Readonly<Record<string, string>> = {}) => {
  const { component = "http-api", signal = "errors" } = changes;
  return { platform: "shop", environment: "test", team: "payments", component, signal, severity, alertname: `${component}.${signal}.${severity}`, ...changes };
};

const FIRE = [
  ...["P2", "P1", "P0"].map((severity) => labels(severity)),
  ...["P1", "P2"].map((severity) => labels(severity, { team: "search", component: "search-http-api" })),
  labels("P1", { signal: "latency" }),
  labels("P0", { signal: "latency", tocsin_observed: "true" }),
  labels("P1", { signal: "inodes", member: "/", alertname: "inodes./.P1" }),
  labels("P2", { signal: "inodes", member: "/var", alertname: "inodes./var.P2" }),
  labels("P1", { environment: "other" }),
];

const GRAVEST = FIRE.filter(({ severity }) => severity === "P0");
const LESSER = FIRE.filter(({ severity }) => severity !== "P0");

const sorted = (map: Readonly<Record<string, string>>) => Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
const said = ({ receiver, status, groupKey, groupLabels, alerts }: Heard | Notification) =>
  JSON.stringify([receiver, status, groupKey, sorted(groupLabels), alerts.map((alert) => sorted(alert.labels))]);

describeWithPromtool("the real Alertmanager, with the file that is rendered,", () => {
  let folder: string;
  let alertmanager: AlertmanagerProcess;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "tocsin-alertmanager-"));
    alertmanager = await AlertmanagerProcess.start(RENDERED, folder, PACE);
  });
  afterEach(async () => {
    await alertmanager.stop();
    rmSync(folder, { recursive: true });
  });

  /** What the evaluator says of them: all fire at 0, the lesser are over at 60, the gravest at 70. */
  function evaluated(until: number): readonly string[] {
    const changes = (alerts: typeof FIRE, at: number): readonly AlertChange[] => alerts.map((one) => ({ labels: one, at, firing: at === 0 }));
    const found = notifications(alertmanager.config, [...changes(FIRE, 0), ...changes(LESSER, 60), ...changes(GRAVEST, 70)], { until });
    if (isUnsupported(found)) throw new Error(found.unsupported);
    return found.map(said).sort();
  }
  const heard = () => alertmanager.heard.map(said).sort();
  const heardAsMany = (of: readonly string[]) => until(() => (alertmanager.heard.length >= of.length ? true : undefined));

  test("tells once of three severities of one signal, of two teams apart, of what is observed nobody, as the evaluator says", async () => {
    await alertmanager.post(FIRE);
    await heardAsMany(evaluated(59));
    expect(heard()).toEqual(evaluated(59));
    expect(alertmanager.heard.filter(({ groupLabels }) => groupLabels.component === "http-api" && groupLabels.signal === "errors")).toHaveLength(1);

    // What is told of last was taken last, so that no end is still on its way when the gravest end.
    await alertmanager.post(LESSER, new Date());
    await heardAsMany(evaluated(69));
    expect(heard()).toEqual(evaluated(69));
    await alertmanager.post(GRAVEST, new Date());
    await heardAsMany(evaluated(100));
    expect(heard()).toEqual(evaluated(100));
    expect(evaluated(100)).toHaveLength(10);
  });
});
