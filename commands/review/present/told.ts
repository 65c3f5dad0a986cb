import { groupBy } from "../../../model/group";
import type { Change } from "../review";
import { type Now, nowText } from "./clock";

/** A change of the present, whose text goes on with when it is so. */
export interface Told extends Change {
  readonly timeZone: string;
}

/** What is so at each of several presents; what is so at all of them, once. */
export function tellAll(all: readonly Now[], at: (now: Now) => readonly Told[]): readonly Change[] {
  const groups = groupBy(
    all.flatMap((now) => at(now).map((told) => ({ told, now }))),
    ({ told }) => JSON.stringify(told),
  );
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ told: { timeZone, text, ...change } }) => ({
      ...change,
      text: `${text} ${nowText([...new Set(group.map(({ now }) => now))], timeZone)}`,
    })),
  );
}
