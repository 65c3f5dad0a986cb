import { percent, seconds } from "../../../model/units";
import { type AlertExpectation, Monitoring, synthesized } from "../../../testing";
import { ENVIRONMENTS, failure } from "../kit";

const reference = synthesized(ENVIRONMENTS);
const production = reference.environment("production");
const P1 = "checkout-api.latency.P1";

describe("toHaveAlert", () => {
  test("holds for an alert that is there, and not for one that is not", () => {
    expect(production).toHaveAlert(P1);
    expect(production).not.toHaveAlert("checkout-api.latency.P0");
    expect(failure(() => expect(production).not.toHaveAlert(P1))).toContain(`${P1} is there: above 5 s in 3 of 5 × 60 s with at least 10 events each`);
    expect(failure(() => expect(production).toHaveAlert("checkout-api.latency.P0"))).toContain(
      'There is no alert "checkout-api.latency.P0" in production; of that signal there are checkout-api.latency.P1, checkout-api.latency.P2',
    );
  });

  test("repeats the call above what it found", () => {
    expect(failure(() => expect(production).toHaveAlert(P1, { threshold: "4 s" })).split("\n")[0]).toBe(
      'expect(production).toHaveAlert("checkout-api.latency.P1", {"threshold":"4 s"})',
    );
  });

  const held: readonly (readonly [string, AlertExpectation])[] = [
    ["a threshold with its unit", { threshold: "5s" }],
    ["the same in another unit", { threshold: "5000 ms" }],
    ["a quantity", { threshold: seconds(5) }],
    ["a window", { window: "3 of 5 × 60 s" }],
    ["a window with its period in minutes", { window: "3 of 5 x 1 min" }],
    ["a part of the window", { window: { period: 60 } }],
    ["a severity", { severity: "P1" }],
    ["a vendor", { vendor: "aws" }],
    ["what missing data means", { missing: "ok" }],
    ["the least number of events", { minEvents: 10 }],
    ["the detection time", { detectWithin: "5m" }],
    ["a longer detection time", { detectWithin: "10 min" }],
    ["all of it at once", { threshold: "5 s", window: "3 of 5 × 60 s", vendor: "aws", missing: "ok", minEvents: 10, detectWithin: "5m" }],
    ["nothing in particular", {}],
    ["what is left open", { threshold: undefined } as never],
  ];
  test.each(held)("holds for %s", (_, expected) => expect(production).toHaveAlert(P1, expected));
  test.each(held.filter(([, expected]) => Object.keys(expected).length === 1 && !("threshold" in expected && expected.threshold === undefined)))(
    "with .not fails for %s",
    (_, expected) => expect(failure(() => expect(production).not.toHaveAlert(P1, expected))).toContain(`${P1} is there`),
  );

  const missed: readonly (readonly [AlertExpectation, string])[] = [
    [{ threshold: "4s" }, "threshold: expected above 4 s, found above 5 s"],
    [{ threshold: { deviations: 3 } }, "threshold: expected above 3 standard deviations from the usual, found above 5 s"],
    [{ window: "2 of 5 × 60 s" }, "window: expected 2 of 5 × 60 s, found 3 of 5 × 60 s"],
    [{ window: { of: 4 } }, "window: expected any of 4 × any, found 3 of 5 × 60 s"],
    [{ severity: "P2" }, "severity: expected P2, found P1"],
    [{ vendor: "grafana" }, "vendor: expected grafana, found aws"],
    [{ missing: "bad" }, "missing: expected bad, found ok"],
    [{ minEvents: 0 }, "minEvents: expected 0, found 10"],
    [{ detectWithin: "4m" }, "detectWithin: expected at most 4 min, found 5 min"],
  ];
  test.each(missed)("%j does not hold, and says what there is", (expected, message) => {
    expect(failure(() => expect(production).toHaveAlert(P1, expected))).toContain(message);
    expect(production).not.toHaveAlert(P1, expected);
  });

  test("tells every difference at once, and where the number comes from", () => {
    const text = failure(() => expect(production).toHaveAlert(P1, { threshold: "4s", vendor: "grafana", missing: "ok" }));
    expect(text).toContain("threshold: expected");
    expect(text).toContain("vendor: expected");
    expect(text).not.toContain("missing: expected");
    expect(text).toContain("Its threshold comes from the catalog");
    expect(failure(() => expect(production).toHaveAlert("checkout-api.errors.P2", { threshold: "7 %" }))).toMatch(
      /Its threshold comes from the \w+'s declaration, .*thresholds.*errors/,
    );
  });

  test("knows shares, counts, rates and what is usual", () => {
    expect(production).toHaveAlert("checkout-api.errors.P0", { threshold: "50 %" });
    expect(production).toHaveAlert("checkout-api.errors.P0", { threshold: percent(50) });
    expect(production).toHaveAlert("build-runners.attached-storage.P1", { threshold: 0, minEvents: 0 });
    expect(production).toHaveAlert("carts.read-throttles.P2", { threshold: "10/min", vendor: "datadog" });
    expect(production).toHaveAlert("build-runners.network-in.P3", { threshold: { deviations: 4 } });
    expect(production).not.toHaveAlert("build-runners.network-in.P3", { threshold: { deviations: 3 } });
  });

  test("takes a signal with the severity among what is expected", () => {
    expect(production).toHaveAlert("checkout-api.latency", { severity: "P1", threshold: "5s" });
    expect(production).not.toHaveAlert("checkout-api.latency", { severity: "P0" });
    expect(production).toHaveAlert("build-runners.idle", { threshold: "5 %" });
    expect(failure(() => expect(production).toHaveAlert("checkout-api.latency", { threshold: "5s" }))).toContain("has alerts of P1, P2: name one of them");
  });

  test("says why an alert is not there, where the model knows", () => {
    const gap = production.model.gaps.find(({ key }) => /^[\w-]+\.[\w-]+\.P\d$/.test(key));
    if (!gap) throw new Error("production has no gap at an alert");
    expect(failure(() => expect(production).toHaveAlert(gap.key))).toContain(`the model says why: ${gap.reason}`);
    expect(production).not.toHaveAlert(gap.key);
  });
});

describe("What toHaveAlert can't answer fails with and without .not:", () => {
  const questions: readonly (readonly [string, unknown, string, object | undefined, string])[] = [
    ["several environments", reference, P1, undefined, "There are 3 environments here: name one"],
    ["no model", new Monitoring([], []), P1, undefined, "There is no model here"],
    ["an alert", production.alert(P1), P1, undefined, `This is the alert ${P1}: pass the environment`],
    ["something else", { model: 1 }, P1, undefined, "An object is no environment and no alert"],
    ["a unit of another dimension", production, P1, { threshold: "5 %" }, '"%" is a unit of ratio, not of duration'],
    ["a number without its unit", production, P1, { threshold: 5 }, "has no unit"],
    ["a quantity of another dimension", production, P1, { threshold: percent(5) }, "the signal is a duration, not a ratio"],
    ["a window that is none", production, P1, { window: "often" }, '"often" is not a window'],
    ["a window that can't be", production, P1, { window: "5 of 3 × 60 s" }, "5 bad datapoints can't be among 3"],
    ["a severity that is none", production, P1, { severity: "P7" }, '"P7" is no severity'],
    ["a vendor that is none", production, P1, { vendor: "grafanna" }, "did you mean grafana?"],
    ["a rule that is none", production, P1, { missing: "okay" }, '"okay" is no rule for missing data'],
    ["events that are no number", production, P1, { minEvents: "10" }, "is no number of events"],
    ["a time that is none", production, P1, { detectWithin: "soon" }, "detectWithin:"],
    ["an option that is none", production, P1, { treshold: "5s" }, 'toHaveAlert knows no "treshold": did you mean threshold?'],
  ];
  test.each(questions)("%s", (_, received, key, expected, message) => {
    expect(failure(() => expect(received).toHaveAlert(key, expected))).toContain(message);
    expect(failure(() => expect(received).not.toHaveAlert(key, expected))).toContain(message);
  });

  test.each([
    ["a component that nobody knows", "chekout-api.latency.P1", "did you mean checkout-api"],
    ["a signal that its component has not", "checkout-api.latncy.P1", "did you mean checkout-api.latency"],
    ["a severity that there is not", "checkout-api.latency.P7", "There is no severity"],
  ])("%s", (_, key, message) => {
    expect(failure(() => expect(production).not.toHaveAlert(key))).toContain(message);
    expect(failure(() => expect(production).toHaveAlert(key))).toContain(`There is no alert "${key}" in production`);
  });

  test(".not with an expectation of an alert that is not there, or with several", () => {
    expect(failure(() => expect(production).not.toHaveAlert("checkout-api.latency.P0", { threshold: "5s" }))).toContain("Without the alert there is nothing");
    expect(failure(() => expect(production).not.toHaveAlert(P1, { threshold: "4s", vendor: "aws" }))).toContain("name one of threshold, vendor");
  });
});
