import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { provisioningFiles } from "../../constructs/grafana/files/provisioning";
import { prometheusFiles } from "../../constructs/prometheus/files";
import type { Model } from "../../model/model";
import { yamlFile } from "../../stacks/yaml";
import { everyKind } from "../constructs/prometheus/model";
import { interpolated, lookedUp } from "../hostile/provisioning";
import { goTemplate } from "../paging/go-template";
import { describeWithPromtool, runTool } from "../support/promtool";
import { type Rendered, render, renderModels, resourcesOf } from "../support/synth";
import { hostileText } from "../terraform/arbitraries/hostile";

const ROOT = join(__dirname, "../..");
let reference: Rendered;
beforeAll(() => {
  reference = render(join(ROOT, "environments"));
});

const ENVIRONMENTS = ["development", "production", "staging"];
const filesOf = (environment: string, rendered = reference) =>
  new Map(
    [...rendered.files].flatMap(([path, text]) =>
      path.startsWith(`files/${environment}/`) ? [[path.slice(`files/${environment}/`.length), text] as const] : [],
    ),
  );
const stackOf = (environment: string, type: string) =>
  [...resourcesOf(reference.stack(`${environment}-grafana`))].flatMap(([address, config]) => (address.startsWith(`${type}.`) ? [config] : []));
/** As Terraform reads it. */
const unescaped = (text: string) => text.replaceAll("$${", "${").replaceAll("%%{", "%{");

interface FileRule {
  readonly uid: string;
  readonly title: string;
  readonly condition: string;
  readonly for: string;
  readonly keepFiringFor: string;
  readonly noDataState: string;
  readonly execErrState: string;
  readonly isPaused: boolean;
  readonly data: readonly { readonly refId: string; readonly datasourceUid: string; readonly relativeTimeRange: object; readonly model: object }[];
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly notification_settings: { readonly receiver: string; readonly mute_time_intervals: readonly string[] };
}
interface StackRule {
  readonly name: string;
  readonly data: readonly { readonly ref_id: string; readonly datasource_uid: string; readonly relative_time_range: object; readonly model: string }[];
  readonly [argument: string]: unknown;
}

describe.each(ENVIRONMENTS)("the files of %s", (environment) => {
  test("hold the dashboards of the stack, letter by letter", () => {
    const inFiles = [...filesOf(environment)].flatMap(([path, text]) => (path.startsWith("grafana/dashboards/") ? [JSON.parse(text)] : []));
    const inStack = stackOf(environment, "grafana_dashboard").map(({ config_json }) => JSON.parse(unescaped(config_json as string)));
    const byUid = (all: readonly { readonly uid: string }[]) => new Map(all.map((dashboard) => [dashboard.uid, dashboard]));
    expect(byUid(inFiles)).toEqual(byUid(inStack));
    expect(inFiles.length).toBeGreaterThan(5);
  });

  test("hold a dashboard where its provider looks for it, under its uid", () => {
    const { providers } = parse(filesOf(environment).get("grafana/provisioning/dashboards/tocsin.yml") as string) as {
      providers: { options: { path: string } }[];
    };
    const looked = new Set(providers.map(({ options }) => options.path.replace("/var/lib/grafana/", "grafana/")));
    const found = [...filesOf(environment)].filter(([path]) => path.startsWith("grafana/dashboards/"));
    expect(new Set(found.map(([path]) => dirname(path)))).toEqual(looked);
    for (const [path, text] of found) expect(path.endsWith(`/${JSON.parse(text).uid}.json`)).toBe(true);
  });

  test("hold the rules of the stack", () => {
    const { groups } = parse(filesOf(environment).get("grafana/provisioning/alerting/rules.yml") as string) as {
      groups: { name: string; interval: string; rules: FileRule[] }[];
    };
    const inStack = stackOf(environment, "grafana_rule_group") as unknown as { name: string; interval_seconds: number; rule: StackRule[] }[];
    expect(groups.map(({ name, interval }) => [name, interval]).sort()).toEqual(
      inStack.map(({ name, interval_seconds }) => [name, `${interval_seconds}s`]).sort(),
    );
    const rules = new Map(groups.flatMap((group) => group.rules).map((rule) => [rule.title, rule]));
    const declared = inStack.flatMap(({ rule }) => rule);
    expect(rules.size).toBe(declared.length);
    for (const rule of declared) {
      const file = rules.get(rule.name) as FileRule;
      expect([file.uid, file.condition, file.for, file.keepFiringFor, file.noDataState, file.execErrState, file.isPaused]).toEqual(
        ["uid", "condition", "for", "keep_firing_for", "no_data_state", "exec_err_state", "is_paused"].map((name) => rule[name]),
      );
      expect(file.data).toEqual(
        rule.data.map(({ ref_id, datasource_uid, relative_time_range, model }) => ({
          refId: ref_id,
          datasourceUid: datasource_uid,
          relativeTimeRange: relative_time_range,
          model: JSON.parse(unescaped(model)),
        })),
      );
      expect(file.annotations).toEqual(rule.annotations);
      expect(Object.fromEntries(Object.entries(file.labels).map(([name, text]) => [name, text.replaceAll("$$", "$")]))).toEqual(rule.labels);
    }
  });

  test("name contact points and mute timings that the stack declares", () => {
    const { groups } = parse(filesOf(environment).get("grafana/provisioning/alerting/rules.yml") as string) as { groups: { rules: FileRule[] }[] };
    const named = groups.flatMap(({ rules }) => rules.map(({ notification_settings }) => notification_settings));
    const names = (type: string) => new Set(stackOf(environment, type).map(({ name }) => name));
    for (const { receiver, mute_time_intervals } of named) {
      expect(names("grafana_contact_point")).toContain(receiver);
      for (const name of mute_time_intervals) expect(names("grafana_mute_timing")).toContain(name);
    }
    // All but those that uptime checks or nobody needs are named by a rule.
    expect(new Set(named.map(({ receiver }) => receiver))).toEqual(names("grafana_contact_point"));
  });
});

test("an environment without Grafana has no files, and what makes them is not loaded for it", () => {
  const program = `
    const { synthesize } = require("./stacks/synth");
    const { readModels } = require("./environments/models");
    const { mkdtempSync, rmSync, readdirSync } = require("node:fs");
    const out = mkdtempSync(require("node:path").join(require("node:os").tmpdir(), "tocsin-files-"));
    synthesize(readModels("examples/minimal/environments", {}).models, out);
    console.log(readdirSync(out).includes("files"), Object.keys(require.cache).some((file) => /constructs.(grafana|prometheus)|stacks.files/.test(file)));
    rmSync(out, { recursive: true });`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--require", "tsx/cjs", "--input-type", "commonjs", "--eval", program], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(stdout + stderr).toBe("false false\n");
});

describe("a dollar is a dollar to Grafana", () => {
  const TEXTS = ["costs $5", "${HOME} $HOME", "see $__file{/nope} and $__file{/dev/zero}", "$__env{HOME}", "$$__vault{a:b:c}", "{$", "{{$x}}{{{$ {{", "$"];

  test.each(TEXTS)("in labels and annotations, whichever value of theirs its version takes: %j", (text) => {
    const model = everyKind({}, { tags: { price: text } });
    const alerts = model.alerts.map((alert) => ({ ...alert, meaning: text, firstLook: text, reason: text, runbook: { waived: text } }));
    const files = provisioningFiles({ ...model, alerts });
    expect([...files].flatMap(([path, content]) => [...lookedUp(content, path)])).toEqual([]);
    const { groups } = files.get("grafana/provisioning/alerting/rules.yml") as { groups: { rules: FileRule[] }[] };
    const rules = groups.flatMap(({ rules }) => rules).filter(({ uid }) => !uid.endsWith("data-source"));
    expect(rules.length).toBeGreaterThan(5);
    for (const { labels, annotations, data } of rules) {
      for (const read of [(raw: string) => raw, (raw: string) => interpolated(raw).value])
        expect(["description", "first_look", "runbook_waived", "why"].map((name) => goTemplate(read(annotations[name] as string), {}))).toEqual([
          ...[text, text, text],
          expect.stringContaining(`${text} (`),
        ]);
      expect(goTemplate(interpolated(labels.price as string).value, {})).toBe(text);
      expect(data.find(({ refId }) => refId === "bad")?.model).toMatchObject({ expression: expect.stringMatching(/^\$value [<>] /) });
    }
  });

  test("and what is looked up is seen", () => {
    for (const text of ["$__file{/nope}", "a$$$__file{/nope}", "$__env{HOME}", "${HOME}", "${", "$HOME", "$5", "$$$5"])
      expect([text, [...lookedUp({ title: text })].length]).toEqual([text, 1]);
    for (const text of ["$", "a $ b", "$$HOME", "$$__file{/nope}", '{{ "$" }}{HOME}']) expect([...lookedUp({ title: text })]).toEqual([]);
    expect([...lookedUp({ annotations: { why: "$$HOME" } })]).toHaveLength(1);
    expect([...lookedUp({ model: { expr: "$HOME", filter: ["$__file{/nope}"] } })]).toHaveLength(1);
  });
});

test("no secret is in Alertmanager's file, only where it finds each", () => {
  const text = filesOf("production").get("alertmanager/alertmanager.yml") as string;
  expect([...new Set(text.match(/\b\w*(key|password|token|secret|credentials|url)\w*: .*/g))].filter((line) => !line.includes("{{")).sort()).toEqual([
    'api_url: "https://slack.com/api/chat.postMessage"',
    'credentials_file: "/etc/alertmanager/secrets/slack-token"',
    'routing_key_file: "/etc/alertmanager/secrets/pagerduty-routing-key"',
  ]);
});

test("the same model gives the same bytes", () => {
  expect(filesOf("production", renderModels(reference.models))).toEqual(filesOf("production"));
});

describe("the files' YAML", () => {
  test("is what a person would write, but for its quotes", () => {
    const content = { a_map: { b: 1, none: undefined, "c-d": true }, list: ["x", ["y", ["z"]], { e: 0.5, f: { g: null } }, {}], empty: [], yes: "no" };
    expect(yamlFile(content).split("\n").slice(1)).toEqual([
      "a_map:",
      "  b: 1",
      '  "c-d": true',
      "list:",
      '  - "x"',
      '  - - "y"',
      '    - - "z"',
      "  - e: 0.5",
      "    f:",
      "      g: null",
      "  - {}",
      "empty: []",
      '"yes": "no"',
      "",
    ]);
    expect(parse(yamlFile(content), { version: "1.1" })).toEqual(JSON.parse(JSON.stringify(content)));
  });

  const NAMES = ["{{", "$", "yes", "012", "1:30", "~", "a: b", "#", "\u0085", "\u2028", "\ufeff", "null", "", "line\nline", 'a "quoted" \\ text', "ünï ✓ 🦉"];
  test.each(NAMES)("is read back letter by letter: %j", (text) => {
    for (const version of ["1.1", "1.2"] as const)
      expect(parse(yamlFile({ list: [text], map: { [`${text}x`]: text } }), { version })).toEqual({ list: [text], map: { [`${text}x`]: text } });
  });

  test("also whatever else somebody writes", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        for (const version of ["1.1", "1.2"] as const)
          expect(parse(yamlFile({ text, list: [[text], { [`x${text}`]: [] }] }), { version })).toEqual({ text, list: [[text], { [`x${text}`]: [] }] });
      }),
    );
  });
});

describeWithPromtool("Prometheus' and Alertmanager's own tools", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tocsin-files-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (files: Iterable<readonly [string, string]>) => {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const putModel = (model: Model) => put([...prometheusFiles(model)].map(([path, content]) => [path, yamlFile(content)] as const));

  test("take the reference platform's files", () => {
    put(filesOf("production"));
    expect(runTool("promtool", ["check", "config", "prometheus/prometheus.yml"], folder)).toMatch(/SUCCESS: [1-9]\d* rule files found/);
    expect(runTool("amtool", ["check-config", "alertmanager/alertmanager.yml"], folder)).toContain("SUCCESS");
  });

  test("take rules of every kind", () => {
    const model = everyKind();
    putModel(model);
    const said = runTool("promtool", ["check", "config", "prometheus/prometheus.yml"], folder);
    expect(said.match(/rules found/g)).toHaveLength(new Set(model.alerts.map(({ component }) => component)).size);
  });

  const receiver = (labels: Readonly<Record<string, string>>) =>
    runTool(
      "amtool",
      ["config", "routes", "test", "--config.file=alertmanager/alertmanager.yml", ...Object.entries(labels).map((pair) => pair.join("="))],
      folder,
    ).trim();

  test("send an alert to its team's receiver for its severity, and to nobody what is only observed or another environment's", () => {
    putModel(everyKind());
    const labels = { platform: "shop", environment: "test", team: "payments", severity: "P1", component: "http-api" };
    expect(receiver(labels)).toBe("shop-test payments.P1");
    expect(receiver({ ...labels, severity: "P4" })).toBe("shop-test nobody");
    expect(receiver({ ...labels, tocsin_observed: "true" })).toBe("shop-test nobody");
    expect(receiver({ ...labels, environment: "other" })).toBe("shop-test nobody");
    expect(receiver({ ...labels, team: "other" })).toBe("shop-test nobody");
  });

  test("are silent while a component is maintained, and while no other is", () => {
    const model = everyKind();
    const window = { id: "move", start: "2026-03-01T22:00:00Z", end: "2026-03-03T02:00:00Z", components: ["redis"] };
    const maintained = { ...model, oncall: { ...model.oncall, maintenance: [window] } } as unknown as Model;
    putModel(maintained);
    expect(runTool("amtool", ["check-config", "alertmanager/alertmanager.yml"], folder)).toContain("SUCCESS");
    const config = new Map(prometheusFiles(maintained)).get("alertmanager/alertmanager.yml") as { time_intervals: object; route: object };
    expect(config.time_intervals).toEqual([
      {
        name: "shop-test move",
        time_intervals: [
          { times: [{ start_time: "22:00", end_time: "24:00" }], days_of_month: ["1"], months: ["3"], years: ["2026"] },
          { times: [{ start_time: "00:00", end_time: "24:00" }], days_of_month: ["2"], months: ["3"], years: ["2026"] },
          { times: [{ start_time: "00:00", end_time: "02:00" }], days_of_month: ["3"], months: ["3"], years: ["2026"] },
        ],
      },
    ]);
    const muted = [...JSON.stringify(config.route).matchAll(/\{"matchers":\["([^\]]*)"\],"receiver":"([^"]*)","mute_time_intervals":\["shop-test move"\]\}/g)];
    expect(muted.length).toBeGreaterThan(0);
    for (const [, matchers] of muted) expect(matchers).toBe('component=\\"redis\\"');
  });

  test("show hostile text as it was written, in annotations and labels", () => {
    const evil = "a {{ $value }} \"b\" 'c' \\ ${d} $$ %{e} {{{ }} ü ✓ 🦉\nnext: #line";
    const written = everyKind({}, { tags: { "cost-center": evil, plain_name: evil, __odd: evil } });
    const model: Model = {
      ...written,
      alerts: written.alerts
        .filter(({ key }) => key === "redis.availability.P1")
        .map((alert) => ({ ...alert, meaning: evil, firstLook: evil, name: evil, runbook: { waived: evil } })),
    };
    putModel(model);
    const text = { description: evil, first_look: evil, runbook_waived: evil };
    const [rule] = [...prometheusFiles(model)]
      .flatMap(([path, file]) =>
        path.startsWith("prometheus/rules")
          ? (file as { groups: { rules: { alert?: string; annotations: Record<string, string>; labels: Record<string, string> }[] }[] }).groups.flatMap(
              ({ rules }) => rules,
            )
          : [],
      )
      .filter(({ alert }) => alert !== undefined);
    const labels = { ...rule?.labels, tocsin: evil, U__cost_2d_center: evil, plain_name: evil, U______odd: evil };
    writeFileSync(
      join(folder, "test.yml"),
      yamlFile({
        rule_files: ["prometheus/rules/redis.yml"],
        evaluation_interval: "60s",
        tests: [
          {
            interval: "15s",
            input_series: [{ series: 'redis_up{job="redis",cache="shop"}', values: "0+0x40" }],
            alert_rule_test: [
              { eval_time: "5m", alertname: "redis.availability.P1", exp_alerts: [{ exp_labels: labels, exp_annotations: { ...rule?.annotations, ...text } }] },
            ],
          },
        ],
      }),
    );
    expect(runTool("promtool", ["test", "rules", "test.yml"], folder)).toContain("SUCCESS");
    expect(runTool("promtool", ["check", "config", "prometheus/prometheus.yml"], folder)).toContain("SUCCESS");
  });
});
