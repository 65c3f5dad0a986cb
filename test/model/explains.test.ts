import { catalog } from "../../environments/catalog";
import { SIGNAL_CLASSES } from "../../model/measures";
import { resolve } from "../../model/resolve";
import { explains } from "../../model/resolve/explains";
import { api, platform } from "../support/platform";

const P1 = { severity: "P1" } as const;

test.each(SIGNAL_CLASSES.map((cause) => [cause]))("What trouble of the class %s explains of a dependent", (cause) => {
  const explained = SIGNAL_CLASSES.filter((symptom) => explains({ ...P1, class: cause }, { ...P1, class: symptom }));
  const FAILS = ["latency", "traffic", "errors"];
  const expected: Readonly<Record<string, readonly string[]>> = { availability: FAILS, errors: FAILS, latency: ["latency"] };
  expect(explained).toEqual(expected[cause] ?? []);
});

test("A P0 is explained by a P0 alone, and a check from outside by nothing", () => {
  const errors = { class: "errors" } as const;
  expect(explains({ ...P1, ...errors }, { severity: "P0", ...errors })).toBe(false);
  expect(explains({ severity: "P0", ...errors }, { severity: "P0", ...errors })).toBe(true);
  expect(explains({ severity: "P0", ...errors }, { ...P1, ...errors, check: "journey" })).toBe(false);
});

test("A cache that is full by design holds back no API that uses it", () => {
  const cache = api({ kind: "redis", from: "elasticache", fields: { nodes: ["shop-cache-001"] } });
  const { model } = resolve(platform({ cache, front: api({ dependsOn: ["cache"] }) }), catalog);
  expect(model?.alerts.map(({ key }) => key)).toContain("cache.memory.shop-cache-001.P1");
  const causes = new Set(model?.alerts.flatMap(({ heldBackBy }) => heldBackBy));
  expect([...causes]).toEqual(["cache.availability.shop-cache-001.P1"]);
});
