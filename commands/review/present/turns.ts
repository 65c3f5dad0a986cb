import type { OncallLayer, OncallRestriction, OncallSchedule } from "../../../model/oncall/model";
import { daysOf, epoch, localTime, type Range } from "./clock";
import { type Span, spansOf, valueAt } from "./spans";

/**
 * Who is on call in a schedule and when, as spans without gaps; nothing as the value where nobody is. By PagerDuty's rules:
 *
 * - One person of a schedule is on call at a time. Where layers overlap, the last one in the list stands in front; the "final
 *   schedule" is what is left. https://support.pagerduty.com/docs/schedules
 * - A layer's people take turns in the order of the list, from the top. Turns are counted from `rotation_virtual_start`, which may
 *   lie before the layer's own start, and never from a deployment: with another number of people, another one's turn it is.
 *   https://github.com/PagerDuty/terraform-provider-pagerduty/blob/master/website/docs/r/schedule.html.markdown and
 *   https://github.com/PagerDuty/terraform-provider-pagerduty/pull/1083, issues 215, 560 and 585 there. Tocsin writes the layer's
 *   start for both.
 * - A change holds from the moment on at which it is saved; what was before stays. https://support.pagerduty.com/main/docs/edit-schedules
 * - A restriction begins at a time of the day in the schedule's zone and lasts for so many seconds; a layer counts only within one
 *   of its restrictions, and its turns go on outside of them.
 * - A schedule keeps to the clocks of its zone when they change: https://support.pagerduty.com/main/docs/time-zones. So handovers stay
 *   at their time of day. What happens in the hour itself that is skipped or comes twice is not documented. Assumed here is
 *   what RFC 5545 (3.3.5) says: a skipped time comes later by as much, and of a time that comes twice the first counts. A
 *   restriction is assumed to end at its time of day, too.
 *
 * Overrides stand in front of all layers. They are made in PagerDuty, and nothing here knows of them.
 */
export function turns({ timeZone, layers }: Pick<OncallSchedule, "timeZone" | "layers">, range: Range): readonly Span<string | undefined>[] {
  const inFront = layers.map((layer) => layerTurns(layer, timeZone, range)).reverse();
  const cuts = inFront.flatMap((spans) => spans.flatMap((span) => span.range));
  return spansOf(range, cuts, (instant) => inFront.flatMap((spans) => valueAt(spans, instant) ?? [])[0], Object.is);
}

/** Only where the layer counts. */
function layerTurns(layer: OncallLayer, timeZone: string, [from, to]: Range): readonly Span<string>[] {
  const range: Range = [Math.max(from, Date.parse(layer.start)), Math.min(to, layer.end === undefined ? to : Date.parse(layer.end))];
  if (range[0] >= range[1] || layer.people.length === 0) return [];
  const open = layer.restrictions.length === 0 ? [range] : layer.restrictions.flatMap((restriction) => opening(restriction, timeZone, range));
  return rotation(layer, timeZone, range).flatMap(({ range: turn, value }) =>
    open.flatMap((hours): readonly Span<string>[] => {
      const both: Range = [Math.max(turn[0], hours[0]), Math.min(turn[1], hours[1])];
      return both[0] < both[1] ? [{ range: both, value }] : [];
    }),
  );
}

function rotation({ start, rotationSeconds, people }: OncallLayer, timeZone: string, [from, to]: Range): readonly Span<string>[] {
  const first = localTime(Date.parse(start), timeZone);
  const handover = (turn: number): number => epoch(first.add({ seconds: turn * rotationSeconds }), timeZone);
  const elapsed = first.until(localTime(from, timeZone), { largestUnit: "second" }).seconds;
  let turn = Math.floor(elapsed / rotationSeconds);
  // Beside a clock change, what the clocks show is no measure of what has passed.
  while (handover(turn) > from) turn -= 1;
  while (handover(turn + 1) <= from) turn += 1;
  const found: Span<string>[] = [];
  for (let begin = from; begin < to; turn += 1) {
    const end = Math.min(to, handover(turn + 1));
    const person = people[((turn % people.length) + people.length) % people.length] as string;
    if (begin < end) found.push({ range: [begin, end], value: person });
    begin = Math.max(begin, end);
  }
  return found;
}

/** When a restriction lets its layer count, whole and in the order of the days. */
export function opening({ startDay, start, durationSeconds }: OncallRestriction, timeZone: string, range: Range): readonly Range[] {
  // One that began days ago may still be on.
  const days = daysOf(range, timeZone, Math.ceil(durationSeconds / 86_400) + 1);
  return days
    .filter(({ dayOfWeek }) => startDay === undefined || dayOfWeek === startDay)
    .map((day): Range => {
      const opens = day.toPlainDateTime(start);
      return [epoch(opens, timeZone), epoch(opens.add({ seconds: durationSeconds }), timeZone)];
    })
    .filter(([begin, end]) => begin < end && begin < range[1] && end > range[0]);
}
