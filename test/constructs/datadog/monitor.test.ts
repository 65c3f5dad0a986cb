import fc from "fast-check";
import { plain } from "../../../constructs/datadog/message";
import { monitor } from "../../../constructs/datadog/monitor";
import type { Alert } from "../../../model/model";
import { datadogMessage } from "../../paging/datadog-template";
import { account, measurable, production } from "./reference";

const some = measurable.find(({ severity, missing }) => severity === "P1" && missing === "ok") as Alert;
const handles = { alert: ["@payments@shop.example", "@webhook-page"], recovery: ["@payments@shop.example", "@webhook-resolve"] };
const of = (changes: Partial<Alert> = {}, told: typeof handles | "nobody" = handles) =>
  monitor({ alert: { ...some, ...changes }, model: production, account, ...(told !== "nobody" && { handles: told }) });

describe("a monitor", () => {
  test("has the alert's name and says what it means, where to look and whose it is", () => {
    expect(of().name).toBe(some.name);
    expect(of().message).toContain(some.firstLook);
    expect(of().message).toMatch(new RegExp(`^${some.key} `));
  });

  test("states the number of its query as text", () => {
    const { query, monitorThresholds } = of();
    expect(query.endsWith((monitorThresholds as { critical: string }).critical)).toBe(true);
  });

  test("has a priority from 1 for P0 to 5 for P4", () =>
    expect((["P0", "P1", "P2", "P3", "P4"] as const).map((severity) => of({ severity }).priority)).toEqual(["1", "2", "3", "4", "5"]));

  test("tells an emergency again every ten minutes where nobody escalates, and everything else once", () => {
    const again = (severity: Alert["severity"], channels: readonly ("pagerduty" | "slack")[], missing: Alert["missing"] = "ok") => {
      const { renotifyInterval, renotifyStatuses } = monitor({ alert: { ...some, severity, missing }, model: production, account, handles, channels });
      return [renotifyInterval, renotifyStatuses];
    };
    expect(again("P0", ["slack"])).toEqual([10, ["alert"]]);
    expect(again("P0", ["slack"], "bad")).toEqual([10, ["alert", "no data"]]);
    expect(again("P0", ["pagerduty", "slack"])).toEqual([0, undefined]);
    expect(again("P0", [])).toEqual([0, undefined]);
    expect(again("P1", ["slack"])).toEqual([0, undefined]);
  });

  test("has no other tag of Tocsin's keys than Tocsin's own, because a downtime silences by tags", () => {
    const { tags } = of({ tags: { Component: "carts", "component:carts": "x", SEVERITY: "P0", Platform: "other", team: "bakers", Tier: "gold" } });
    const usual = of({ tags: { Tier: "gold" } }).tags;
    expect(tags).toEqual(usual);
    expect(tags).toContain("tier:gold");
  });

  test("has no template and no handle in its name", () =>
    expect(of({ name: "{{{#is_alert}}{{{{@all}} <!here>" }).name).toBe("{ { {#is_alert}}{ { { {＠all}} ＜!here>"));

  test("is tagged with what people search by, in order and in Datadog's spelling", () => {
    const { tags } = of({ tags: { Tier: "Gold & Silver" } });
    expect(tags).toEqual([...(tags ?? [])].sort());
    expect(tags).toEqual(
      expect.arrayContaining(["managed-by:tocsin", "severity:p1", "platform:shop", "environment:production", `team:${some.owner}`, "tier:gold_silver"]),
    );
  });

  test("leaves no default to the provider that would differ at the next plan", () => {
    expect(of()).toMatchObject({
      includeTags: false,
      requireFullWindow: false,
      notifyAudit: false,
      newGroupDelay: 0,
      timeoutH: 0,
      renotifyInterval: 0,
      draftStatus: "published",
    });
    expect(of()).not.toHaveProperty("notifyNoData");
    expect(of()).not.toHaveProperty("noDataTimeframe");
  });

  test("tells of the fault and of its end, each to its own handles", () => {
    expect(of().message).toContain("{{#is_alert}} @payments@shop.example @webhook-page {{/is_alert}}");
    expect(of().message).toContain("{{#is_recovery}} @payments@shop.example @webhook-resolve {{/is_recovery}}");
    expect(of().message).not.toContain("is_no_data");
  });

  test("tells of missing data where that is bad", () =>
    expect(of({ missing: "bad" }).message).toContain("{{#is_no_data}} @payments@shop.example @webhook-page {{/is_no_data}}"));

  test("tells nobody in observe mode", () => expect(of({}, "nobody").message).not.toMatch(/@|\{\{/));
});

describe("what missing data does", () => {
  test.each([
    ["ok", "resolve"],
    ["bad", "show_and_notify_no_data"],
    ["unknown", "show_no_data"],
  ] as const)("%s is %s", (missing, expected) => expect(of({ missing }).onMissingData).toBe(expected));

  test("a gap counts as fine only where zero is", () => {
    const above = measurable.find(({ worse, missing, measures }) => worse === "above" && missing === "ok" && measures.aws && "part" in measures.aws) as Alert;
    expect(monitor({ alert: above, model: production, account }).query).toMatch(/^min\(last_\w+\):default_zero\(/);
    expect(monitor({ alert: { ...above, worse: "below" }, model: production, account }).query).not.toMatch(/^max\(last_\w+\):default_zero\(/);
  });
});

describe("the user's text", () => {
  test("notifies nobody", () => {
    expect(plain("ask @oncall or ops@shop.example")).toBe("ask ＠oncall or ops＠shop.example");
    expect(plain("see https://wiki.example/@ops/runbook @all")).toBe("see https://wiki.example/%40ops/runbook ＠all");
  });

  test("is no template", () => {
    expect(plain("{{value}}")).toBe("{{{{raw}}}}{{value}}{{{{/raw}}}}");
    expect(plain("a {{{{/raw}}}} {{#is_alert}}")).toBe("{{{{raw}}}}a { { { {/raw}}}} {{#is_alert}}{{{{/raw}}}}");
    expect(plain("nothing special")).toBe("nothing special");
  });

  test("is read back, but for blanks", () => {
    const blankless = (shown: string) => shown.replaceAll(" ", "");
    expect(datadogMessage(plain("Upgrade {{x}} {"), "is_alert")).toBe("Upgrade {{x}} { ");
    const text = fc.string({ unit: fc.constantFrom("{", "{", "{{", "}", "/raw", "#is_alert", "x", " ", "\\"), maxLength: 12 });
    fc.assert(
      fc.property(text, (written) => {
        expect(blankless(datadogMessage(`${plain(written)}\n`, "is_alert"))).toBe(blankless(`${written}\n`));
      }),
      { seed: 20261130, numRuns: 2000 },
    );
  });
});
