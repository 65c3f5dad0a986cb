import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DiagnosticError, declarePlatform, type PlatformDeclaration, percent, seconds } from "../../index";
import { print, resourceOf, synthesized } from "../../testing";

const ROOT = join(__dirname, "../..");

describe("the example in code", () => {
  test("synthesizes beside the app's own resources, with their tokens in the alarms' dimensions", () => {
    const folder = mkdtempSync(join(tmpdir(), "tocsin-in-code-"));
    try {
      const run = spawnSync(process.execPath, ["--require", "tsx/cjs", "examples/in-code/main.ts"], {
        cwd: ROOT,
        encoding: "utf8",
        env: { ...process.env, CDKTF_OUTDIR: join(folder, "out") },
      });
      expect([run.status, run.stderr]).toEqual([0, ""]);
      const app = synthesized(join(folder, "out"));
      const alarm = resourceOf(app, "aws_cloudwatch_metric_alarm.booking-api__latency__P1");
      expect(alarm.config.threshold).toBe(3);
      expect(print(alarm)).toContain("aws_lb.edge.arn");
      expect(resourceOf(app, "aws_cloudwatch_metric_alarm.box-office-certificate__time-left__P2").config.threshold).toBe(10);
      const { resource = {} } = app.stack("tickets").content;
      expect(resource.aws_cloudwatch_metric_alarm).not.toHaveProperty(["booking-api__unusual-traffic__P2"]);
      expect(Object.keys(resource.aws_cloudwatch_dashboard ?? {}).sort()).toEqual([
        "dashboard__booking-api",
        "dashboard__box-office-certificate",
        "dashboard__overview",
        "dashboard__seats",
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

const DECLARATION = {
  platform: "tickets",
  environment: "live",
  aws: { accountId: "111122223333", region: "eu-west-1" },
  vendors: { pagerduty: { off: "a test" } },
  runbook: "https://runbooks.example.com/{signal}",
  teams: { desk: { name: "Desk", email: ["desk@tickets.example"] } },
  components: { api: { kind: "http-api", team: "desk", apiId: "a1b2c3d4e5", stage: "prod" } },
} as const satisfies PlatformDeclaration;

describe("declarePlatform", () => {
  test("gives the model that YAML would give", () => {
    const model = declarePlatform(DECLARATION);
    expect(model.alerts.map(({ key }) => key)).toContain("api.latency.P1");
    expect(model.aws.allowedAccountIds).toEqual(["111122223333"]);
  });

  test("takes quantities as well as text", () => {
    const at = (value: string | ReturnType<typeof seconds>) =>
      declarePlatform({
        ...DECLARATION,
        components: { api: { ...DECLARATION.components.api, thresholds: { "latency.P1": { at: value, reason: "a test" } } } },
      }).alerts.find(({ key }) => key === "api.latency.P1")?.at;
    expect(at(seconds(3))).toEqual(at("3000 ms"));
  });

  test("throws every problem at once, with the path of each", () => {
    const wrong = { ...DECLARATION, runbook: "http://plain.example", components: { api: { ...DECLARATION.components.api, team: "dsk" } } };
    expect(() => declarePlatform(wrong)).toThrow(DiagnosticError);
    expect(() => declarePlatform(wrong)).toThrow(/runbook[\s\S]*components\.api\.team/);
  });

  test("does not compile with an unknown signal, kind, severity or a quantity of another dimension", () => {
    const api = DECLARATION.components.api;
    const declarations: readonly PlatformDeclaration["components"][] = [
      // @ts-expect-error http-api has no signal "latncy"
      { api: { ...api, thresholds: { "latncy.P1": { at: seconds(3), reason: "" } } } },
      // @ts-expect-error there is no P5
      { api: { ...api, thresholds: { "latency.P5": { at: seconds(3), reason: "" } } } },
      // @ts-expect-error a latency is no ratio
      { api: { ...api, thresholds: { "latency.P1": { at: percent(3), reason: "" } } } },
      // @ts-expect-error a change needs a reason
      { api: { ...api, thresholds: { "latency.P1": { at: seconds(3) } } } },
      // @ts-expect-error there is no kind "http"
      { api: { ...api, kind: "http" } },
      // @ts-expect-error http-api has no field "queue"
      { api: { kind: "http-api", team: "desk", queue: "orders" } },
    ];
    expect(declarations.length).toBe(6);
  });
});
