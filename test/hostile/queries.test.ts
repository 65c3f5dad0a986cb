import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { plainText as cloudWatchText } from "../../constructs/aws/dashboards/markdown";
import { plainText as datadogText } from "../../constructs/datadog/dashboards/markdown";
import { readModels } from "../../environments/models";
import { DiagnosticError, formatPath } from "../../model/diagnostics";
import { quoted } from "../../model/vendors/prometheus/expressions";
import { synthesize } from "../../stacks/synth";
import type { Data } from "../terraform/arbitraries/text-field";
import { custom } from "../terraform/arbitraries/text-platform";
import { baseFiles } from "./base";

const REST = baseFiles().get("rest") as Data & { readonly components: Data };

describe("text in the languages of queries", () => {
  test.each(["a`b", "a\\", "a\n| limit 1"])("a field of logs that would leave its backticks is refused: %j", (message) => {
    expect(refusals({ ...REST, logs: { fields: { message } } })).toEqual(["TOC103 logs.fields.message"]);
  });

  test.each(["*", "**", "shop-*", "_", "?"])("a value that no tag of Datadog has is refused: %j", (value) => {
    const database = { kind: "postgres", team: "payments", instance: "orders", datadogTags: { dbinstanceidentifier: value } };
    expect(refusals({ ...REST, components: { ...REST.components, database } })).toEqual(["TOC103 components.database.datadogTags.dbinstanceidentifier"]);
  });

  test.each(["$datasource", "a ${prometheus:raw}", "[[datasource]]", "$__interval"])("a dimension that Grafana would replace is refused: %j", (value) => {
    const metered = custom({ metric: { dimensions: { Service: value } } });
    expect(refusals({ ...REST, components: { ...REST.components, metered } })).toEqual(["TOC121 components.metered"]);
  });

  test.each(["web\\", "arn:aws:autoscaling:eu-central-1:123456789012:autoScalingGroup:0123abcd:autoScalingGroupName/w\\eb"])(
    "a fleet whose name Metrics Insights could read otherwise is refused: %j",
    (group) => {
      const fleet = { kind: "host-fleet", team: "payments", group };
      expect(refusals({ ...REST, components: { ...REST.components, fleet } })).toEqual(["TOC103 components.fleet.group"]);
    },
  );

  test.each(["a\\", 'a" OR "b', "a' b"])("CloudWatch alerts where a dimension might end the quotes of SEARCH(): %j", (value) => {
    const vendorOf = (Service: string, sparse: boolean) => {
      const metered = { ...(custom({ metric: { dimensions: { Service }, sparse } }) as Data), alertsFrom: { default: "grafana" } };
      const folder = mkdtempSync(join(tmpdir(), "tocsin-queries-"));
      const { models, diagnostics } = read({ ...REST, components: { ...REST.components, metered } }, folder);
      rmSync(folder, { recursive: true });
      const said = diagnostics.filter(({ path }) => formatPath(path).startsWith("components.metered.alertsFrom")).map(({ code }) => code);
      return [[...new Set(models[0]?.alerts.filter(({ component }) => component === "metered").map(({ vendor }) => vendor))], said];
    };
    expect(vendorOf(value, true)).toEqual([["aws"], ["TOC215"]]);
    expect(vendorOf(value, false)).toEqual([["grafana"], []]);
    expect(vendorOf("checkout", true)).toEqual([["grafana"], []]);
  });

  test("a stage of API Gateway is none of Grafana's variables", () => {
    const metered = custom({ metric: { dimensions: { Stage: "$default" } } });
    expect(refusals({ ...REST, components: { ...REST.components, metered } })).toEqual([]);
  });

  test("a label's value holds nothing that Grafana replaces, and Prometheus reads it back letter by letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."$[]{}\\\"'\n", "datasource", "__interval", ":", "é") }), (text) => {
        expect(quoted(text)).not.toMatch(/\$|\[\[/);
        expect(JSON.parse(quoted(text))).toBe(text);
      }),
      { seed: 20261130, numRuns: 500 },
    );
  });

  test.each([cloudWatchText, datadogText])("an entity in Markdown is shown as it was written", (plainText) => {
    expect(plainText("&lt;b&gt; & <b>")).toBe("&amp;lt;b&amp;gt; &amp; \\<b\\>");
  });
});

function read(data: Data, folder: string): ReturnType<typeof readModels> {
  writeFileSync(join(folder, "rest.yaml"), JSON.stringify(data));
  return readModels(folder);
}

/** Code and place of all that is wrong. */
function refusals(data: Data): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-queries-"));
  try {
    const { models, diagnostics, locate } = read(data, folder);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length === 0) synthesize(models, join(folder, "out"), locate);
    return errors.map(({ code, path }) => `${code} ${formatPath(path)}`);
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics.map(({ code, path }) => `${code} ${formatPath(path)}`);
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
