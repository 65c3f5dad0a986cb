import "./kit";
import fc from "fast-check";
import { sorted } from "../../model/canonical";
import { DashboardOutline, dashboardOutline, print, resourceOf, SynthesizedResource, SynthesizedStack, serializer, synthesized } from "../../testing";
import { readable } from "../../testing/print/readable";
import { ENVIRONMENTS, failure, ROOT } from "./kit";

const production = synthesized(ENVIRONMENTS).environment("production");
const minimal = synthesized(`${ROOT}/examples/minimal/environments`);

describe("a value as text", () => {
  test("has its keys sorted, a line for each scalar, and lines for a text of several", () => {
    expect(
      readable({
        b: 1,
        a: { list: ["x", { d: true, c: null }], none: [], empty: {} },
        text: "two\n\n  lines",
      }),
    ).toBe(["a:", "  empty: {}", "  list:", "    - x", "    - c: null", "      d: true", "  none: []", "b: 1", "text: |", "  two", "", "    lines"].join("\n"));
  });

  test("has JSON decoded wherever it is, and JSON within JSON", () => {
    const inner = JSON.stringify({ expr: "up == 0", a: [1] });
    expect(readable({ body: JSON.stringify({ z: 1, model: inner }), list: ["[1]"] })).toBe(
      ["body: (JSON)", "  model: (JSON)", "    a:", "      - 1", "    expr: up == 0", "  z: 1", "list:", "  - (JSON)", "    - 1"].join("\n"),
    );
  });

  test("leaves alone what only looks like JSON", () => {
    expect(readable({ a: "[not JSON]", b: "{{#is_alert}}" })).toBe('a: "[not JSON]"\nb: "{{#is_alert}}"');
  });

  test("quotes what could be taken for something else", () => {
    expect(readable(["1", 1, "true", true, "", " x ", "a: 1", { a: 1 }, "[]", [], "- x", "|", "zero\u200bwidth"])).toBe(
      [
        '- "1"',
        "- 1",
        '- "true"',
        "- true",
        '- ""',
        '- " x "',
        '- "a: 1"',
        "- a: 1",
        '- "[]"'.replace('"[]"', "(JSON) []"),
        "- []",
        '- "- x"',
        '- "|"',
        '- "zero\u200bwidth"',
      ].join("\n"),
    );
  });

  test("is the same for two values only if they differ in nothing but the order of keys and the form of their JSON", () => {
    const form = (value: unknown): unknown => {
      if (typeof value === "string" && /^\s*[{[]/.test(value)) {
        try {
          return { decoded: form(JSON.parse(value)) };
        } catch {
          return value;
        }
      }
      if (Array.isArray(value)) return value.map(form);
      return value !== null && typeof value === "object"
        ? {
            plain: Object.entries(value)
              .map(([key, each]) => [key, form(each)])
              .sort(),
          }
        : value;
    };
    // Few characters, of those that the form is made of, so that likenesses come up.
    const text = fc.string({
      unit: fc.constantFrom("a", ":", " ", "-", "\n", '"', "1", "[", "]", "|", "{", "}"),
      maxLength: 6,
    });
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        text,
        fc.constantFrom(1, 0, true, null),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(text, tie("value"), { maxKeys: 3 }),
      ),
    }));
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(value, (each) => {
        const [printed, canonical] = [readable(each), JSON.stringify(sorted(form(each)))];
        const before = seen.get(printed);
        seen.set(printed, canonical);
        return before === undefined || before === canonical;
      }),
      { numRuns: process.env.NIGHTLY ? 200_000 : 5_000, seed: 20_260_105 },
    );
  });
});

describe("snapshots", () => {
  test("of a resource are its address and its arguments, without cdktf's metadata", () => {
    expect(resourceOf(production, "aws_sns_topic_policy.alerts__payments__P0")).toMatchInlineSnapshot(`
      aws_sns_topic_policy.alerts__payments__P0
        arn: \${aws_sns_topic.alerts__payments__P0.arn}
        policy: (JSON)
          Statement:
            - Action: sns:Publish
              Condition:
                ArnLike:
                  "aws:SourceArn": arn:aws:cloudwatch:eu-central-1:561207349882:alarm:*
                StringEquals:
                  "aws:SourceAccount": "561207349882"
              Effect: Allow
              Principal:
                Service: cloudwatch.amazonaws.com
              Resource: arn:aws:sns:eu-central-1:561207349882:shop-production-payments-P0
              Sid: AlarmsPublish
          Version: 2012-10-17
    `);
  });

  test("of an outline are its panels with places, units, lines and queries", () => {
    expect(dashboardOutline(minimal, "aws_cloudwatch_dashboard.dashboard__baking-list")).toMatchInlineSnapshot(`
      aws_cloudwatch_dashboard.dashboard__baking-list
      bakery-production-baking-list, 24 columns
        0,0 24×4 text: baking-list
        0,4 24×4 alarm: Alarms of baking-list
            bakery-production-baking-list.dead-letters.P2
            bakery-production-baking-list.in-flight.P1
            bakery-production-baking-list.in-flight.P2
            bakery-production-baking-list.oldest-message-age.P1
            bakery-production-baking-list.oldest-message-age.P2
            bakery-production-baking-list.retention-used.P0
            bakery-production-baking-list.retention-used.P2
        0,8 8×6 metric: Messages sent (count per 1 min)
            AWS/SQS NumberOfMessagesSent QueueName=baking-list Sum
            FILL(m1, 0)
        8,8 8×6 metric: Messages received (count per 1 min)
            AWS/SQS NumberOfMessagesReceived QueueName=baking-list Sum
            FILL(m1, 0)
        16,8 8×6 metric: Messages deleted (count per 1 min)
            AWS/SQS NumberOfMessagesDeleted QueueName=baking-list Sum
            FILL(m1, 0)
        0,14 8×6 metric: Waiting messages (count)
            AWS/SQS ApproximateNumberOfMessagesVisible QueueName=baking-list Average
        8,14 8×6 metric: Delayed messages (count)
            AWS/SQS ApproximateNumberOfMessagesDelayed QueueName=baking-list Average
        16,14 8×6 metric: Messages in the dead-letter queue (count)
            line at 0: P2 > 0 #ff7f0e
            AWS/SQS ApproximateNumberOfMessagesVisible QueueName=baking-list-dead Maximum
        0,20 8×6 metric: Age of the oldest message (seconds)
            line at 1800: P1 > 30 min #d62728
            line at 300: P2 > 5 min #ff7f0e
            AWS/SQS ApproximateAgeOfOldestMessage QueueName=baking-list Maximum
        8,20 8×6 metric: Age of the oldest message against retention (seconds)
            line at 311040: P0 > 3.6 d (> 90 %) #8b0000
            line at 172800: P2 > 2 d (> 50 %) #ff7f0e
            AWS/SQS ApproximateAgeOfOldestMessage QueueName=baking-list Maximum
        16,20 8×6 metric: Messages in flight against quota (count)
            line at 108000: P1 > 108000 (> 90 %) #d62728
            line at 96000: P2 > 96000 (> 80 %) #ff7f0e
            AWS/SQS ApproximateNumberOfMessagesNotVisible QueueName=baking-list Maximum
        0,26 24×11 text: What the alerts mean
    `);
  });

  test("of an environment are its alerts, one a line, and what its stacks hold", () => {
    const lines = print(production).split("\n");
    expect(lines[0]).toBe("production");
    expect(lines).toContain(
      "  checkout-api.latency.P1: above 5 s in 3 of 5 × 60 s with at least 10 events each, no data is ok, noticed within 300 s, aws, payments.P1",
    );
    expect(lines.filter((line) => /^ {2}\S/.test(line)).length).toBe(production.model.alerts.length);
    expect(lines.at(-1)).toMatch(/^production-oncall: \d+ resources$/);
  });

  test("of an alert are its whole entry in the model", () => {
    const text = print(production.alert("checkout-api.latency.P1"));
    expect(text).toMatch(/^checkout-api\.latency\.P1\n {2}adopted: false\n/);
    expect(text).toContain("  detectWithin: 300\n");
  });

  test("of a stack are all of its resources, sorted, with no JSON left undecoded", () => {
    for (const stack of production.stacks) {
      const text = print(stack);
      const addresses = [...text.matchAll(/^(?!data:|moved:|import:|output:|provider:|terraform:|variable:)[a-z]+_\w+\.\S+$/gm)].map(([address]) => address);
      const all = Object.entries(stack.content.resource ?? {}).flatMap(([type, byId]) => Object.keys(byId).map((id) => `${type}.${id}`));
      expect(addresses).toEqual(all.sort());
      expect(text.split("\n").filter((line) => holdsJson(line.replace(/^ *(?:- )*(?:[\w.-]+: )?/, "")))).toEqual([]);
      expect(text).not.toContain("uniqueId");
    }
  });

  test("are the same whatever the order of keys", () => {
    const reversed = (value: unknown): unknown =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, each]) => [key, reversed(each)]),
          )
        : value;
    const { name, content } = production.stack("aws");
    expect(print(new SynthesizedStack(name, reversed(content) as typeof content))).toBe(print(production.stack("aws")));
  });

  test("of anything else are jest's own", () => {
    expect([{}, "text", null, undefined, []].map(serializer.test)).toEqual([false, false, false, false, false]);
    expect(() => print({})).toThrow(TypeError);
    expect(serializer.test(new SynthesizedResource("a.b", {}, "s"))).toBe(true);
  });
});

describe("an outline", () => {
  test.each([
    ["CloudWatch", "aws_cloudwatch_dashboard.dashboard__checkout-api", 24, 5],
    ["Grafana", "grafana_dashboard.grafana__dashboard__checkout-api", 24, 5],
    ["Datadog", "datadog_dashboard_json.datadog__dashboard__checkout-api", 12, 5],
  ])("of %s has the dashboard's panels, and a line where the P1 of latency is drawn", (_, address, columns, at) => {
    const { outline } = dashboardOutline(production, address);
    expect(outline.columns).toBe(columns);
    const latency = outline.panels.filter(({ title }) => title.startsWith("Latency (p95"));
    expect(latency.flatMap(({ thresholds }) => thresholds.map(({ value }) => value))).toContain(at);
    expect(print(new DashboardOutline(address, outline))).toContain(`line at ${at}`);
  });

  test("of what is no dashboard is refused", () => {
    expect(failure(() => dashboardOutline(production, "aws_sns_topic.alerts__payments__P0"))).toContain("is no dashboard");
  });
});

/** Whether a line's text, as it is or quoted, is a JSON object or list that says anything. */
function holdsJson(text: string): boolean {
  const parsed = (json: string): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      return undefined;
    }
  };
  const value = parsed(text);
  const inner = typeof value === "string" ? parsed(value) : value;
  return typeof inner === "object" && inner !== null && Object.keys(inner).length > 0;
}
