import type { OncallLayer, OncallRestriction, OncallSchedule } from "../../../../model/oncall/model";

const MINUTE = 60_000;
const DAY = 1440;

/**
 * What the clocks of a zone show, minute by minute over some weeks, and who is on call then: told by looking at every minute, with
 * nothing but what `Intl` prints. Slow, and of another kind than what it is compared with.
 */
export class Minutes {
  /** What the clocks show in each minute, as minutes since the epoch if they were UTC's. */
  readonly #shown: readonly number[];
  /** What the clocks show -> the first minute in which they do. */
  readonly #first = new Map<number, number>();
  /** What the clocks skip -> by how many minutes. */
  readonly #skipped = new Map<number, number>();

  constructor(
    readonly timeZone: string,
    /** Milliseconds since the epoch, of a whole minute. */
    readonly begin: number,
    readonly count: number,
  ) {
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
    const shown: number[] = [];
    for (let place = 0; place < count; place += 1) {
      const [, day, month, year, hour, minute] = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+)$/.exec(format.format(begin + place * MINUTE)) as RegExpExecArray;
      const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / MINUTE;
      const last = shown.at(-1);
      if (last !== undefined && local > last + 1) for (let gone = last + 1; gone < local; gone += 1) this.#skipped.set(gone, local - last - 1);
      if (!this.#first.has(local)) this.#first.set(local, place);
      shown.push(local);
    }
    this.#shown = shown;
  }

  /** Where the clocks change. */
  get changes(): number {
    return this.#shown.filter((local, place) => place > 0 && local !== (this.#shown[place - 1] as number) + 1).length;
  }

  /** The minute in which a local time begins: a skipped one is as much later, and of one that comes twice it is the first. */
  #placeOf(local: number): number | undefined {
    return this.#first.get(local) ?? this.#first.get(local + (this.#skipped.get(local) ?? 0));
  }

  /** Local minutes of RFC 3339 with `Z`. */
  local(instant: string): number {
    return this.#shown[(Date.parse(instant) - this.begin) / MINUTE] as number;
  }

  /** Who is on call in each minute. */
  onCall({ layers }: Pick<OncallSchedule, "layers">): readonly (string | undefined)[] {
    const people: (string | undefined)[] = new Array(this.count).fill(undefined);
    for (const layer of layers) {
      const [turns, open] = [this.#turns(layer), this.#open(layer)];
      const [from, to] = [layer.start, layer.end].map((text) => (text === undefined ? undefined : (Date.parse(text) - this.begin) / MINUTE));
      for (let place = Math.max(0, from as number); place < Math.min(this.count, to ?? this.count); place += 1)
        if (open[place]) people[place] = layer.people[(turns[place] as number) % layer.people.length];
    }
    return people;
  }

  /** How many handovers there were. */
  #turns({ start, rotationSeconds }: OncallLayer): readonly number[] {
    const handovers: number[] = new Array(this.count).fill(0);
    for (let local = this.local(start) + rotationSeconds / 60; ; local += rotationSeconds / 60) {
      const place = this.#placeOf(local);
      if (place === undefined) break;
      handovers[place] = (handovers[place] as number) + 1;
    }
    let passed = 0;
    return handovers.map((here) => {
      passed += here;
      return passed;
    });
  }

  #open({ restrictions }: OncallLayer): readonly boolean[] {
    const open: boolean[] = new Array(this.count).fill(restrictions.length === 0);
    for (const restriction of restrictions) this.#mark(restriction, open);
    return open;
  }

  #mark({ startDay, start, durationSeconds }: OncallRestriction, open: boolean[]): void {
    const [hours, minutes] = start.split(":").map(Number) as [number, number];
    const midnight = (local: number): number => Math.floor(local / DAY) * DAY;
    for (let day = midnight(this.#shown[0] as number) - 8 * DAY; day <= (this.#shown.at(-1) as number); day += DAY) {
      // 1970-01-01 was a Thursday.
      if (startDay !== undefined && (((day / DAY + 3) % 7) + 7) % 7 !== startDay - 1) continue;
      const opens = day + hours * 60 + minutes;
      const [from, to] = [this.#placeOf(opens) ?? (opens < (this.#shown[0] as number) ? 0 : this.count), this.#placeOf(opens + durationSeconds / 60)];
      if (to === undefined && opens + durationSeconds / 60 < (this.#shown[0] as number)) continue;
      open.fill(true, from, Math.max(from, to ?? this.count));
    }
  }
}
