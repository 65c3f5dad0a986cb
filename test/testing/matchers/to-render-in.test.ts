import { logicalId } from "../../../model/ids";
import { Monitoring, SynthesizedStack, synthesized } from "../../../testing";
import { ENVIRONMENTS, failure } from "../kit";

const production = synthesized(ENVIRONMENTS).environment("production");
const alertOf = (vendor: string) => {
  const found = production.model.alerts.find((alert) => alert.vendor === vendor);
  if (!found) throw new Error(`${vendor} alerts of nothing`);
  return production.alert(found.key);
};
/** Production without some of its resources. */
const without = (...addresses: readonly string[]): Monitoring =>
  new Monitoring(
    production.models,
    production.stacks.map(
      ({ name, content }) =>
        new SynthesizedStack(name, {
          ...content,
          resource: Object.fromEntries(
            Object.entries(content.resource ?? {}).map(([type, byId]) => [
              type,
              Object.fromEntries(Object.entries(byId).filter(([id]) => !addresses.includes(`${type}.${id}`))),
            ]),
          ),
        }),
    ),
  );

describe("toRenderIn", () => {
  test.each([
    ["aws", "aws_cloudwatch_metric_alarm."],
    ["grafana", "grafana_rule_group."],
    ["datadog", "datadog_monitor."],
  ] as const)("finds an alert of %s in its stack, and in no other", (vendor, address) => {
    const alert = alertOf(vendor);
    expect(alert).toRenderIn(vendor);
    expect(failure(() => expect(alert).not.toRenderIn(vendor))).toContain(`is rendered in ${vendor}, as production-${vendor}: ${address}`);
    for (const other of (["aws", "grafana", "datadog"] as const).filter((each) => each !== vendor)) {
      expect(alert).not.toRenderIn(other);
      expect(failure(() => expect(alert).toRenderIn(other))).toContain(`is not rendered in ${other}, but in ${vendor}, as production-${vendor}: ${address}`);
    }
  });

  test("does not believe the model: where the resource is gone, it fails with and without .not, and says what is missing", () => {
    const { key } = alertOf("datadog").alert;
    const id = key.replaceAll(".", "__");
    const gone = without(`datadog_monitor.${id}`).alert(key);
    for (const text of [failure(() => expect(gone).toRenderIn("datadog")), failure(() => expect(gone).not.toRenderIn("datadog"))]) {
      expect(text).toContain(`${key} is rendered nowhere (production-aws, production-datadog, production-grafana, production-oncall)`);
      expect(text).toContain(`datadog_monitor.${id} is not there`);
    }
    expect(failure(() => expect(gone).not.toRenderIn("aws"))).toContain("is rendered nowhere");
  });

  test("wants the composite that notifies in the alarm's place", () => {
    const key = "checkout-api.latency.P1";
    expect(production.alert(key).alert.heldBackBy.length).toBeGreaterThan(0);
    const silent = without("aws_cloudwatch_composite_alarm.checkout-api__latency__P1__notify").alert(key);
    const message = "is there, but not aws_cloudwatch_composite_alarm.checkout-api__latency__P1__notify, which notifies in its place";
    expect(failure(() => expect(silent).toRenderIn("aws"))).toContain(message);
    expect(failure(() => expect(silent).not.toRenderIn("aws"))).toContain(message);
  });

  test("finds a rule of Grafana by its name, whatever group it is in", () => {
    const { key } = alertOf("grafana").alert;
    const stacks = production.stacks.map(({ name, content }) => {
      const groups = Object.entries(content.resource?.grafana_rule_group ?? {}).map(([id, { rule, ...group }]) => [
        id,
        { ...group, rule: (rule as { name: string }[]).filter((each) => each.name !== key) },
      ]);
      return new SynthesizedStack(name, { ...content, resource: { ...content.resource, grafana_rule_group: Object.fromEntries(groups) } });
    });
    expect(failure(() => expect(new Monitoring(production.models, stacks).alert(key)).toRenderIn("grafana"))).toContain(
      `a rule ${key} in a grafana_rule_group is not there`,
    );
  });

  test("takes Datadog's synthetic test for the monitor that it is", () => {
    const [id] = Object.keys(production.stack("datadog").content.resource?.datadog_synthetics_test ?? {});
    const tested = production.model.alerts.find(({ key }) => logicalId(key) === id);
    if (!tested) throw new Error("production has no synthetic test");
    expect(production.alert(tested.key)).toRenderIn("datadog");
    expect(failure(() => expect(without(`datadog_synthetics_test.${id}`).alert(tested.key)).toRenderIn("datadog"))).toContain("is rendered nowhere");
  });

  test.each([
    ["a whole environment", production, "aws", "This is a whole environment: pass one alert of it"],
    ["a vendor that alerts of nothing", alertOf("aws"), "pagerduty", '"pagerduty" is no vendor that alerts: one of aws, datadog, grafana'],
    ["a name that is none", alertOf("aws"), "datadogg", "did you mean datadog?"],
    ["something else", "checkout-api.latency.P1", "aws", '"checkout-api.latency.P1" is no environment and no alert'],
  ])("%s fails with and without .not", (_, received, vendor, message) => {
    expect(failure(() => expect(received).toRenderIn(vendor as "aws"))).toContain(message);
    expect(failure(() => expect(received).not.toRenderIn(vendor as "aws"))).toContain(message);
  });
});
