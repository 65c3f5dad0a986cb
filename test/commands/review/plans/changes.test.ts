import { plannedChanges } from "../../../../commands/review/plans/changes";
import type { PlannedResource } from "../../../../commands/review/plans/read";

const update = (change: Partial<PlannedResource["change"]>): PlannedResource =>
  ({
    address: "aws_sns_topic.a",
    mode: "managed",
    type: "aws_sns_topic",
    change: { actions: ["update"], before: {}, after: {}, ...change },
  }) as PlannedResource;

const argumentsOf = (change: Partial<PlannedResource["change"]>) =>
  plannedChanges({ file: "", resources: [update(change)], sensitive: new Map() }, "stack")[0]?.arguments;

test("a list that is known in part shows what is not known", () =>
  expect(argumentsOf({ before: { arns: ["a"] }, after: { arns: ["a", null] }, after_unknown: { arns: [false, true] } })).toEqual([
    { field: "arns", new: "(known after apply)" },
  ]));

test("of a damaged plan, where marks are without values, nothing is set there", () =>
  expect(argumentsOf({ before: { arns: 1 }, after: { arns: 0 }, after_unknown: { arns: [false, true] } })).toEqual([
    { field: "arns", old: "1", new: "null, (known after apply)" },
  ]));
