import { SEVERITY } from "../../model/severities";
import { datadogDelay } from "../../model/vendors/datadog/account";
import { evaluationDelay } from "../../model/vendors/datadog/expressions";
import { tag } from "../../model/vendors/datadog/tags";
import { measurable } from "../constructs/datadog/reference";

const delay = (metricStreams: boolean, cloudWatch = 60, resolution = 60) => datadogDelay({ metricStreams }, { delay: cloudWatch, resolution });

describe("Datadog's delay", () => {
  test("is what it documents for streams and for polling", () => {
    expect([delay(true), delay(false), delay(false, 60, 300)]).toEqual([180, 720, 1200]);
  });

  test("grows with what CloudWatch itself is late", () => expect([delay(true, 300), delay(false, 420)]).toEqual([360, 1020]));

  test("is that of polling for metrics too old to be streamed", () => expect(delay(true, 86_400, 86_400)).toBe(1200 + 86_280));

  test("is waited for, and the period's bucket with it", () => {
    const alert = measurable.find(({ window, measures }) => window.period === 60 && measures.aws?.delay === 60);
    expect(alert && evaluationDelay(alert, { metricStreams: true })).toBe(240);
  });

  test("lets no alert page in time by polling", () => expect(delay(false) + 60).toBeGreaterThan(SEVERITY.P1.detectWithin));
});

test.each([
  ["Team", "Payments & Co", "team:payments_co"],
  ["certificatearn", "arn:aws:acm:eu-central-1:210987654321:certificate/4f", "certificatearn:arn:aws:acm:eu-central-1:210987654321:certificate/4f"],
  ["name", "ends_", "name:ends"],
])("a tag %s of %s is kept as %s", (key, value, kept) => expect(tag(key, value)).toBe(kept));
