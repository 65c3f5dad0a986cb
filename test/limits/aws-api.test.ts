/** @slow renders the reference platform, the whole catalog and random platforms */
import { violations } from "../../model/limits/check";
import { BOTOCORE_REQUIRED, NO_BOTOCORE } from "../support/botocore-here";
import { NIGHTLY } from "../support/nightly";
import { tellCounts } from "../terraform/arbitraries/seed";
import { ALLOWED } from "./aws-api/allowed";
import { faults } from "./aws-api/judge";
import { mutantsOf } from "./aws-api/mutants";
import { rendered } from "./aws-api/rendered";
import { callsOf } from "./aws-api/translate";

const describeWithModels = NO_BOTOCORE === undefined || BOTOCORE_REQUIRED ? describe : describe.skip;

describeWithModels("AWS's own models of its APIs", () => {
  test("take every call by which a rendered resource is made, and refuse no mutant that the limits here let pass", () => {
    const found: string[] = [];
    const misses = new Map<string, number>();
    const used = new Set<string>();
    const tried = new Map<string, number>();
    const counts = { resources: 0, calls: 0, mutants: 0, refusedByLimits: 0, allowed: 0 };
    for (const resources of rendered())
      for (const resource of resources) {
        counts.resources++;
        for (const { service, operation, input } of callsOf(resource.type, resource.config)) {
          counts.calls++;
          for (const fault of faults(service, operation, input)) found.push(`${resource.address}: ${fault}`);
        }
        // Of each argument the first that comes; many more at night.
        const wanted = (key: string): boolean => {
          const before = tried.get(key) ?? 0;
          tried.set(key, before + 1);
          return before < (NIGHTLY ? 50 : 1);
        };
        for (const { type, argument, how, config } of mutantsOf(resource, wanted)) {
          counts.mutants++;
          if (violations(type, config, "snake_case").length > 0) {
            counts.refusedByLimits++;
            continue;
          }
          const allowed = ALLOWED.find((entry) => entry.resource.test(type) && entry.argument === argument && (entry.how?.test(how) ?? true));
          if (allowed) {
            counts.allowed++;
            used.add(allowed.reason);
          } else misses.set(`${type} ${argument} ${how}`, (misses.get(`${type} ${argument} ${how}`) ?? 0) + 1);
        }
      }
    tellCounts("AWS's API models", counts);
    expect(found).toEqual([]);
    expect([...misses.keys()].sort()).toEqual([]);
    expect(ALLOWED.filter(({ reason }) => !used.has(reason))).toEqual([]);
    expect(counts.mutants).toBeGreaterThan(1_000);
  });
});
