import { assemble } from "../../../../commands/review/assemble";
import { nothing } from "../../../../commands/review/side";
import { versionsOf } from "../../../order/everyday/edits";
import { everydayPlatform } from "../../../order/everyday/platform";
import { asBefore, type Stacks, stacksOf } from "../../../support/edited";
import { type Content, sideOfContents } from "../../../support/plans";

const [before, after] = versionsOf(everydayPlatform()).map((files) => stacksOf(files) as Stacks) as [Stacks, Stacks];
const former = Object.fromEntries(Object.entries(before).map(([name, stack]) => [name, asBefore(stack)]));

const stopsOf = (base: Stacks, head: Stacks) =>
  assemble({
    base: { ...nothing("base"), stacks: sideOfContents(base as unknown as Record<string, Content>, "everyday").stacks },
    head: { ...nothing("head"), stacks: sideOfContents(head as unknown as Record<string, Content>, "everyday").stacks },
    plans: [],
    compareModels: () => [],
  }).environments.flatMap(({ changes }) => changes.filter(({ category }) => category === "deploy-stops"));

describe("a review of a change that drops what others name", () => {
  test("says that its deploy would stop, where what is deployed has no marks, and what to do first", () => {
    const stops = stopsOf(former, after);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(
        /^everyday-aws: aws_cloudwatch_metric_alarm\.\S+ and \d+ more would be destroyed before the update of aws_cloudwatch_composite_alarm\.\S+, which names it: CloudWatch does not delete an alarm/,
      ),
    );
    expect(new Set(stops.map(({ hint }) => hint))).toEqual(
      new Set([expect.stringMatching(/^what is deployed was rendered by a version that keeps no order: deploy this version first/)]),
    );
  });

  test("says nothing of it where there are marks, or where only the marks come", () => {
    expect(stopsOf(before, after)).toEqual([]);
    expect(stopsOf(former, before)).toEqual([]);
  });
});
