import { DAYS, type SupportHours } from "../../../model/oncall/input";
import type {
  OncallLayer,
  OncallModel,
  OncallPolicy,
  OncallReaction,
  OncallRestriction,
  OncallRung,
  OncallSchedule,
  OncallService,
  OncallTarget,
  OncallTeam,
  OncallWindow,
} from "../../../model/oncall/model";
import { SEVERITIES } from "../../../model/severities";
import { amount, anything, between, clock, either, filled, instant, list, maybe, object, oneOf, type Shape, text, timeZone } from "./shape";

/** What is compared entry by entry has ids. @typeParam T an entry of which nothing else is relied on */
// biome-ignore lint/suspicious/noExplicitAny: the rest of an entry is compared as it stands.
const entries: Shape<any> = list(object<{ readonly id: string }>({ id: filled }));

const hours = object<SupportHours>({ timeZone, days: list(oneOf(...DAYS)), from: clock, to: clock });

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
  timeZone,
  layers: list(
    object<OncallLayer>({
      name: text,
      start: instant,
      end: maybe(instant),
      rotationSeconds: between(3600, 366 * 86_400),
      people: list(text),
      restrictions: list(object<OncallRestriction>({ startDay: maybe(between(1, 7)), start: clock, durationSeconds: between(1, 7 * 86_400) })),
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

const severity = oneOf(...SEVERITIES);
const reaction = either<OncallReaction>(
  object<Extract<OncallReaction, { readonly incident: true }>>({
    severity,
    label: maybe(text),
    incident: oneOf(true),
    policy: maybe(text),
    priority: maybe(text),
  }),
  object<Extract<OncallReaction, { readonly incident: false }>>({ severity, label: maybe(text), incident: oneOf(false) }),
);

const service = object<OncallService>({
  id: filled,
  name: maybe(text),
  description: maybe(text),
  team: maybe(text),
  renamedFrom: maybe(text),
  policy: maybe(anything),
  acknowledgementTimeout: maybe(anything),
  autoResolve: maybe(anything),
  supportHours: maybe(hours),
  reactions: list(reaction),
});

const window = object<OncallWindow>({ id: filled, description: maybe(text), start: instant, end: instant, components: list(filled) });

export const oncall: Shape<OncallModel> = object<OncallModel>({
  serviceRegion: maybe(anything),
  account: maybe(text),
  name: maybe(text),
  environment: maybe(text),
  people: list(object<OncallModel["people"][number]>({ id: filled, name: text, email: maybe(text) })),
  teams: list(team),
  schedules: list(schedule),
  policies: list(policy),
  services: list(service),
  dependencies: maybe(anything),
  unrouted: maybe(anything),
  priorities: list(text),
  customFields: entries,
  workflows: entries,
  businessServices: entries,
  maintenance: list(window),
});
