import fc from "fast-check";
import type { Deployed } from "../support/deployed";
import { type Stacks, stacksOf } from "../support/edited";
import { lean } from "../support/lean";
import { NIGHTLY } from "../support/nightly";
import { describeWithTerraform } from "../support/terraform";
import { randomEdit } from "../terraform/arbitraries/edit";
import { randomPlatform } from "../terraform/arbitraries/platform";
import { type Choose, choosing } from "../terraform/arbitraries/platform-choose";
import { SEED, tellCounts } from "../terraform/arbitraries/seed";
import type { Data } from "../terraform/arbitraries/text-field";
import { deploying } from "./deploying";
import { everydayPlatform } from "./everyday/platform";
import { judged } from "./judged";

type Files = Readonly<Record<string, Data>>;
/** Edits that are applied, in all. */
const EDITS = NIGHTLY ? 1000 : 10;
/** That one deployment brings: each costs a process a stack, and the order is asked for all of them. */
const EDITS_EACH = 10;
const DEPLOYMENTS = NIGHTLY ? 4 : 1;

describeWithTerraform("random edits that the real Terraform applies", () => {
  const seen = { series: 0, edits: 0, applies: 0, create: 0, update: 0, delete: 0, edited: {} as Record<string, number> };

  test.each(Array.from({ length: EDITS / (EDITS_EACH * DEPLOYMENTS) }, (_, series) => series))(
    "destroy nothing that is named, as the judge says, and leave nothing to change: series %i",
    async (place) => {
      let versions: readonly Stacks[] = [];
      fc.assert(
        fc.property(fc.gen(), (gen) => {
          // A random platform may be refused, or have nothing to edit: then it is the next one's turn.
          if (versions.length > DEPLOYMENTS) return;
          const start = place % 2 === 0 ? { "base.yaml": everydayPlatform()["everyday.yaml"] as Data } : (randomPlatform(gen) as Files);
          versions = versionsOf(choosing(gen), start, seen.edited);
        }),
        { numRuns: 100, endOnFailure: true, seed: SEED + place },
      );
      seen.series++;
      seen.edits += (versions.length - 1) * EDITS_EACH;
      // Each environment has accounts of its own at its vendors.
      for (const environment of new Set(versions.flatMap(Object.keys).map(environmentOf))) {
        const series = lean(versions.map((version) => only(version, environment)));
        await deploying(series, async (deployed) => {
          for (const [at, version] of series.entries()) await deployAll(deployed, version, series[at - 1], seen);
        });
      }
    },
  );

  test("are as many as they should be", () => {
    tellCounts("random edits applied", seen);
    expect(seen.edits).toBeGreaterThanOrEqual(EDITS);
    expect(seen.delete).toBeGreaterThan(0);
  });
});

/** The platform, and after each handful of edits. */
function versionsOf(choose: Choose, start: Files, edited: Record<string, number>): readonly Stacks[] {
  const first = stacksOf(start);
  if (!first) return [];
  const versions = [first];
  let files = start;
  for (let made = 0, tries = 0; made < EDITS_EACH * DEPLOYMENTS && tries < 20 * EDITS_EACH * DEPLOYMENTS; tries++) {
    const [edit, changed] = randomEdit(choose, files) ?? [];
    const after = changed && stacksOf(changed);
    if (edit === undefined || !after) continue;
    made++;
    edited[edit] = (edited[edit] ?? 0) + 1;
    files = changed;
    if (made % EDITS_EACH === 0) versions.push(after);
  }
  return versions;
}

const environmentOf = (stack: string): string => stack.replace(/-[^-]+$/, "");
const only = (stacks: Stacks, environment: string): Stacks =>
  Object.fromEntries(Object.entries(stacks).filter(([name]) => environmentOf(name) === environment));

type Counts = { applies: number } & Record<"create" | "update" | "delete", number>;

async function deployAll(deployed: Deployed, version: Stacks, former: Stacks | undefined, seen: Counts): Promise<void> {
  for (const name of Object.keys(version)) {
    if (former && JSON.stringify(former[name]) === JSON.stringify(version[name])) continue;
    const applied = await deployed.apply(version, name);
    const expected = former?.[name] ? judged(former, version, name, ["first", "unordered", "cycle", "still-named"]) : [];
    expect([name, applied.failed, applied.output]).toEqual([name, false, ""]);
    expect([name, applied.violations, applied.collisions, expected]).toEqual([name, [], [], []]);
    expect([name, await deployed.plan(name)]).toEqual([name, expect.stringContaining("No changes.")]);
    seen.applies++;
    for (const { does } of applied.operations) seen[does]++;
  }
}
