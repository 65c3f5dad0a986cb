import { expect as imported } from "@jest/globals";
import { synthesized } from "../../testing";
import { ENVIRONMENTS } from "./kit";

/** Compiled, and never run: what does not compile is what is tested. */
function compiled(): void {
  const production = synthesized(ENVIRONMENTS).environment("production");
  expect(production).toHaveAlert("checkout-api.latency.P1", { threshold: "5s", window: { bad: 3 }, severity: "P1", vendor: "aws", missing: "ok" });
  imported(production).toHaveAlert("checkout-api.latency.P1", { threshold: { deviations: 3 } });
  imported(production).not.toPage("payments", { within: "5m" });
  // @ts-expect-error there is no option "treshold"
  expect(production).toHaveAlert("checkout-api.latency.P1", { treshold: "5s" });
  // @ts-expect-error there is no P7
  expect(production).toHaveAlert("checkout-api.latency", { severity: "P7" });
  // @ts-expect-error PagerDuty does not watch
  expect(production).toHaveAlert("checkout-api.latency.P1", { vendor: "pagerduty" });
  // @ts-expect-error a window has no "length"
  expect(production).toHaveAlert("checkout-api.latency.P1", { window: { length: 5 } });
  // @ts-expect-error a page needs a time
  expect(production).toPage("payments", {});
  // @ts-expect-error a time has a unit
  expect(production).toPage("payments", { within: 5 });
  // @ts-expect-error there is no option "before"
  imported(production).toPage("payments", { within: "5m", before: "10m" });
  // @ts-expect-error there is no vendor "datadogg"
  expect(production.alert("checkout-api.latency.P1")).toRenderIn("datadogg");
  // @ts-expect-error a test has to wait for Terraform
  const text: string = expect(production).toBeValidTerraform();
  // @ts-expect-error nor is a number a source
  synthesized(5, text);
}

test("The matchers' options and answers have types, for the global expect and for the imported one", () => expect(typeof compiled).toBe("function"));
