import type { ResolvedAwsMeasure } from "../../model/model";
import { fillProblem } from "../../model/resolve/checks";
import type { EffectiveThreshold } from "../../model/resolve/overrides";

const measure = (namespace: string): ResolvedAwsMeasure => ({
  plain: { namespace, metric: "m", stat: "Sum", dimensions: {}, sparse: true },
  unit: "1",
  delay: 120,
  resolution: 60,
  region: "eu-west-1",
  cite: "",
});
const threshold = (bad: number, of: number, missing: "ok" | "bad"): EffectiveThreshold =>
  ({ threshold: { window: { period: 60, bad, of }, missing }, origin: { level: "component", path: [] } }) as unknown as EffectiveThreshold;
const reasons = (...of: Parameters<typeof fillProblem>) => fillProblem(...of).map(({ reason }) => reason);

test.each([
  ["is bad at zero and has to be bad as often as it comes late", "AWS/RDS", 2, 2, "bad", "below", "bad, so that 2 of 2 always are"],
  ["is bad at zero, once more often than it comes late", "AWS/RDS", 3, 3, "bad", "below", undefined],
  ["ignores missing data and judges too few", "AWS/DynamoDB", 2, 3, "ok", "above", "good, so that 2 of 3 are never bad"],
  ["ignores missing data and judges enough", "AWS/DynamoDB", 2, 4, "ok", "above", undefined],
  ["takes missing data as good by itself", "AWS/SNS", 3, 3, "ok", "above", undefined],
] as const)("An alarm that %s", (_, namespace, bad, of, missing, worse, says) =>
  expect(reasons(threshold(bad, of, missing), measure(namespace), worse, "c.s.P2")).toEqual(
    says === undefined ? [] : [`c.s.P2: the metric comes 120 s late, and until then a period counts as ${says}`],
  ),
);
