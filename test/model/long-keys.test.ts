import { declarePlatform, type PlatformDeclaration } from "../../environments/declare";
import { DiagnosticError } from "../../model/diagnostics";
import type { Channel } from "../../model/platform";
import { longKeys } from "../../model/resolve/long-keys";

const bakery = (filesystem: string, vendors: PlatformDeclaration["vendors"] = {}): PlatformDeclaration => ({
  platform: "shop",
  environment: "production",
  asOf: "2026-11-16",
  aws: { accountId: "210987654321", region: "eu-west-1" },
  vendors,
  runbook: "https://wiki.bakery.example/{signal}",
  teams: { backend: { name: "Backend", email: ["backend@bakery.example"] } },
  components: { oven: { kind: "host", team: "backend", instance: "i-0123456789abcdef0", filesystems: [filesystem] } },
  people: { ada: { name: "Ada", email: "ada@bakery.example" } },
  onCall: { teams: { backend: { ladder: [["ada"]] } } },
});

function told(declaration: PlatformDeclaration): readonly string[] {
  try {
    declarePlatform(declaration);
    return [];
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return error.diagnostics.filter(({ severity }) => severity === "error").map(({ code, reason, path }) => `${code} ${path.join(".")}: ${reason}`);
  }
}

describe("What PagerDuty knows an alert by", () => {
  const long = `/${"@".repeat(110)}`;

  test("may have 255 characters, as it is encoded", () => {
    expect(told(bakery(long))).toEqual([expect.stringMatching(/^TOC501 components\.oven: PagerDuty would know oven\..* by 3\d\d characters, and takes 255/)]);
    expect(told(bakery(`/${"a".repeat(110)}`))).toEqual([]);
  });

  test("is asked of nothing where PagerDuty is off", () => {
    expect(told({ ...bakery(long, { pagerduty: { off: "a test" } }), onCall: {} })).toEqual([]);
  });

  test("counts to the last character, and only what pages", () => {
    const of = (at: number, channels: readonly Channel[]) => {
      const key = `oven.disk-used.@${"a".repeat(at - "oven.disk-used.%40.P1".length)}.P1`;
      return longKeys([{ key, route: "backend.P1" }], new Map([["backend.P1", { channels }]])).length;
    };
    expect([of(255, ["pagerduty"]), of(256, ["pagerduty"]), of(256, ["email"])]).toEqual([0, 1, 0]);
  });
});
