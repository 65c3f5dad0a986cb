import { DAYS, type SupportHours } from "../../../model/oncall/input";
import type { OncallLayer, OncallModel, OncallPolicy, OncallRung, OncallSchedule, OncallTarget, OncallTeam } from "../../../model/oncall/model";
import { amount, anything, filled, list, maybe, object, oneOf, type Shape, text } from "./shape";

/** What is compared entry by entry has ids. @typeParam T an entry of which nothing else is relied on */
// biome-ignore lint/suspicious/noExplicitAny: the rest of an entry is compared as it stands.
const entries: Shape<any> = list(object<{ readonly id: string }>({ id: filled }));

const hours = object<SupportHours>({ timeZone: text, days: list(oneOf(...DAYS)), from: text, to: text });

const team = object<OncallTeam>({
  id: filled,
  name: text,
  description: maybe(text),
  members: list(object<OncallTeam["members"][number]>({ person: text, role: maybe(anything) })),
  supportHours: maybe(hours),
});

const schedule = object<OncallSchedule>({
  id: filled,
  name: text,
  description: maybe(text),
  team: maybe(text),
  timeZone: maybe(text),
  layers: list(
    object<OncallLayer>({
      name: text,
      start: maybe(text),
      end: maybe(text),
      rotationSeconds: maybe(amount),
      people: list(text),
      restrictions: maybe(anything),
    }),
  ),
});

const rung = object<OncallRung>({
  afterMinutes: amount,
  delayMinutes: maybe(amount),
  targets: list(object<OncallTarget>({ type: oneOf("person", "schedule"), id: filled })),
});

const policy = object<OncallPolicy>({
  id: filled,
  name: text,
  description: maybe(text),
  team: maybe(text),
  severity: oneOf("P0", "P1", "P2"),
  rounds: amount,
  rungs: list(rung),
});

export const oncall: Shape<OncallModel> = object<OncallModel>({
  serviceRegion: maybe(anything),
  account: maybe(text),
  name: maybe(text),
  environment: maybe(text),
  people: list(object<OncallModel["people"][number]>({ id: filled, name: text, email: maybe(text) })),
  teams: list(team),
  schedules: list(schedule),
  policies: list(policy),
  services: entries,
  dependencies: maybe(anything),
  unrouted: maybe(anything),
  priorities: list(text),
  customFields: entries,
  workflows: entries,
  businessServices: entries,
  maintenance: entries,
});
