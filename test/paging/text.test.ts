import fc from "fast-check";
import { NIGHTLY } from "../support/nightly";
import type { Rendered } from "../support/synth";
import { SEED, tellCounts } from "../terraform/arbitraries/seed";
import { textFor } from "./control-words";
import type { Notice } from "./notice";
import { notices } from "./notices";
import { type Outcome, pagerduty } from "./pagerduty";
import { freeTexts, type Place, placesOf } from "./places";
import { platform } from "./platform";
import { rendered, type Text } from "./written";

const PLACES = placesOf(platform());
const RUNS = NIGHTLY ? 400 : 12;

/** Whom each alert tells in each state, sorted, with the incident apart: its key has a member's name in it. */
function told(of: Rendered, shuffled: Shuffle = (list) => list) {
  const desk = pagerduty(of.stack("production-oncall").resource);
  return notices(of, shuffled).map(({ event, ...notice }) => {
    const { dedupKey, ...outcome }: Partial<Outcome> = event ? desk(event) : {};
    return { notice, outcome, dedupKey };
  });
}
type Told = ReturnType<typeof told>;
type Shuffle = <T>(list: readonly T[]) => readonly T[];

const fates = (all: Told) => grouped(all, ({ notice: { told: people }, outcome }) => JSON.stringify([people, outcome]));
const incidents = (all: Told) => grouped(all, ({ dedupKey }) => String(dedupKey));

/** `vendor alert state` -> what is said of each of its members, sorted. */
function grouped(all: Told, of: (one: Told[number]) => string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const one of all) found.set(name(one.notice), [...(found.get(name(one.notice)) ?? []), of(one)].sort());
  return found;
}
const name = ({ vendor, alert, state }: Omit<Notice, "event" | "told">) => `${vendor}: ${alert}: ${state}`;

const harmless = rendered(platform, []);
const EXPECTED = told(harmless);

describe("the platform of the property", () => {
  test("has every free text of the schema that could be sent", () => {
    const there = new Set(PLACES.map(({ schema }) => schema));
    expect(freeTexts().filter((place) => !there.has(place))).toEqual([]);
  });

  test("is told by every vendor, and pages by each", () => {
    const paging = new Set(EXPECTED.filter(({ outcome }) => outcome.policy !== undefined).map(({ notice }) => notice.vendor));
    expect([...paging].sort()).toEqual([
      "Alertmanager",
      "CloudWatch 0",
      "CloudWatch 0, transformed",
      "CloudWatch 1",
      "CloudWatch 1, transformed",
      "Datadog",
      "Grafana",
    ]);
  });

  test("opens each alert's own incident on the policy of its team and severity", () => {
    const owners = new Map(harmless.models[0]?.components.map(({ id, team }) => [id, team]));
    for (const { notice, outcome, dedupKey } of EXPECTED) {
      const [, component = "", severity = ""] = /^([^.]+)\..*\.(P\d)$/.exec(notice.alert) ?? [];
      if (outcome.service === undefined) continue;
      expect([name(notice), outcome.service]).toEqual([name(notice), `\${pagerduty_service.${component}.id}`]);
      expect(dedupKey).toMatch(new RegExp(`^${component}[.].*${severity}$`));
      if (notice.state === "ALARM" && severity < "P3") expect(outcome.policy).toBe(`\${pagerduty_escalation_policy.${owners.get(component)}__${severity}.id}`);
      if (notice.state === "OK") expect(outcome.action).toBe("resolve");
      if (notice.state === "ALARM" && /^CloudWatch \d$/.test(notice.vendor))
        expect(outcome.links).toEqual([
          component === "baking-list" ? undefined : "https://runbooks.shop.example",
          expect.stringMatching(/^https:..eu-central-1.console/),
        ]);
    }
  });
});

/** Differences in whom a platform with these texts tells; empty where there are none. */
function differences(texts: readonly Text[], shuffled: Shuffle): readonly string[] {
  const all = told(rendered(platform, texts), shuffled);
  const [expected, actual] = [fates(EXPECTED), fates(all)];
  const other = [...expected].filter(([key, fate]) => JSON.stringify(actual.get(key)) !== JSON.stringify(fate));
  const more = [...actual.keys()].filter((key) => !expected.has(key)).map((key) => `${key} is new`);
  return [...other.map(([key, fate]) => `${key}: ${JSON.stringify(actual.get(key))} and not ${JSON.stringify(fate)}`), ...more, ...mixedUp(all)];
}

/** Incidents that are not one alert's own, from its first state to its last. */
function mixedUp(all: Told): readonly string[] {
  const ofAlert = incidents(all);
  const owner = new Map<string, string>();
  return [...ofAlert].flatMap(([key, keys]) => {
    const [vendor = "", alert = "", state = ""] = key.split(": ");
    const first = ofAlert.get(`${vendor}: ${alert}: ALARM`) as readonly string[];
    const taken = keys.filter((one) => (owner.get(`${vendor} ${one}`) ?? alert) !== alert);
    for (const one of keys) owner.set(`${vendor} ${one}`, alert);
    if (keys.includes("undefined"))
      return all.some(({ notice, outcome }) => name(notice) === key && outcome.service !== undefined) ? [`${key} has no incident`] : [];
    if (new Set(keys).size < keys.length) return [`${key}: one incident for several members: ${keys}`];
    if (taken.length > 0) return [`${key}: another's incident ${taken}`];
    return JSON.stringify(keys) === JSON.stringify(first) ? [] : [`${key}: not the incident that ${state} ends: ${keys}, ${first}`];
  });
}

describe("no text changes who is paged", () => {
  test("whatever it says, wherever it stands", () => {
    const counts = { texts: 0, refused: 0, notices: EXPECTED.length, places: PLACES.length };
    const codes = new Map<string, number>();
    const taken = new Set<string>();
    const texts = fc.tuple(...PLACES.map((place) => fc.option(textFor(place), { freq: 3 })));
    const found: string[] = [];
    fc.assert(
      fc.property(texts, fc.nat(), (given, turn) => {
        const all = given.flatMap((text, index): readonly Text[] => (text === null ? [] : [{ place: PLACES[index] as Place, text }]));
        found.push(...differences(all, (list) => rotated(list, turn)));
        counts.texts += all.length;
        for (const { refused } of all) if (refused) codes.set(refused.code, (codes.get(refused.code) ?? 0) + 1);
        for (const { place, refused } of all) if (!refused) taken.add(place.schema);
        counts.refused += all.filter(({ refused }) => refused).length;
        expect(found).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true, seed: SEED },
    );
    tellCounts("control words", { ...counts, codes: Object.fromEntries(codes) });
    // What is refused shows nothing.
    expect(PLACES.map(({ schema }) => schema).filter((schema) => !taken.has(schema))).toEqual([]);
    expect(counts.refused).toBeLessThan(counts.texts / 2);
  });
});

/** Another order for each number. */
function rotated<T>(list: readonly T[], turn: number): readonly T[] {
  const at = turn % Math.max(list.length, 1);
  const turned = [...list.slice(at), ...list.slice(0, at)];
  return turn % 2 === 0 ? turned : turned.reverse();
}
