import { groupBy } from "../../../model/group";
import type { Model, Route } from "../../../model/model";
import { type Responder, responders } from "../../../model/oncall/responders";
import type { Change, FieldChange } from "../review";

/** Who hears of a team's alerts, and when, as sentences: those who no longer do, who do later, who do now. */
export function compareRoutes(base: Model, head: Model): readonly Change[] {
  const before = new Map(base.routes.map((route) => [route.id, route]));
  return head.routes.flatMap((route) => {
    const old = before.get(route.id);
    return old ? routeChanges(route, heard(base, old), heard(head, route), componentsOf(head, route)) : [];
  });
}

/** Who, by which means -> the first time that they are told. Who takes turns in a schedule is told of the schedule. */
function heard({ oncall }: Model, route: Route): ReadonlyMap<string, Responder> {
  const first = groupBy(
    responders(oncall, route).map((one) => ({ ...one, who: one.who.replace(/^(whoever is on call in \S+) .*$/s, "$1") })),
    ({ who, how }) => `${who} ${meansOf(how)}`,
  );
  return new Map([...first].map(([key, [responder]]) => [key, responder as Responder]));
}

/** What a person is told by; the rest of the text is how. */
const MEANS: readonly string[] = ["incident", "e-mail", "Slack", "SMS", "ticket"];
const meansOf = (how: string): string => MEANS.find((means) => how.includes(means)) ?? how;

function routeChanges(
  route: Route,
  old: ReadonlyMap<string, Responder>,
  now: ReadonlyMap<string, Responder>,
  components: readonly string[],
): readonly Change[] {
  const of = `${route.severity} of ${components.length > 3 ? `${components.slice(0, 3).join(", ")} and ${components.length - 3} more of ${route.team}` : components.join(", ")}`;
  const change = (category: Change["category"], text: string, field: Omit<FieldChange, "field">): Change => ({
    category,
    severity: route.severity,
    ...(components.length === 1 && { component: components[0] as string }),
    ...(now.size === 0 && { reachesNobody: true as const }),
    text: `${of} ${text}`,
    fields: [{ field: `route ${route.id}`, ...field, told: true }],
  });
  const came = [...now].filter(([key]) => !old.has(key));
  const instead = new Map<string, Responder>();
  const gone = [...old]
    .filter(([key]) => !now.has(key))
    .filter(([, was]) => {
      const next = came.find(([key, one]) => !instead.has(key) && one.afterMinutes === was.afterMinutes && one.how === was.how);
      if (next) instead.set(next[0], was);
      return next === undefined;
    });
  return [
    ...gone.map(([, { who, how, afterMinutes }]) =>
      change("route-lost", `no longer reaches ${who} (${how}), who was told ${after(afterMinutes)}${now.size === 0 ? "; it reaches nobody now" : ""}`, {
        old: `${who}, ${how}, ${after(afterMinutes)}`,
      }),
    ),
    ...[...now].flatMap(([key, { who, how, afterMinutes }]) => {
      const was = old.get(key);
      const told = `${who}, ${how}, ${after(afterMinutes)}`;
      const former = instead.get(key);
      if (former)
        return [
          change("route-changed", `reaches ${who} in place of ${former.who} (${how}, ${after(afterMinutes)})`, {
            old: `${former.who}, ${how}, ${after(afterMinutes)}`,
            new: told,
          }),
        ];
      if (!was) return [change("route-gained", `now reaches ${who} ${after(afterMinutes)} (${how})`, { new: told })];
      if (was.afterMinutes === afterMinutes && was.how === how) return [];
      const field = { old: `${was.who}, ${was.how}, ${after(was.afterMinutes)}`, new: told };
      if (was.afterMinutes === afterMinutes) return [change("route-changed", `reaches ${who} by ${how}, was by ${was.how}`, field)];
      return [
        change(
          afterMinutes > was.afterMinutes ? "response-slower" : "response-faster",
          `now ${how.includes("incident") ? "pages" : "tells"} ${who} ${after(afterMinutes)}, was ${after(was.afterMinutes)}`,
          field,
        ),
      ];
    }),
  ];
}

const after = (minutes: number) => (minutes === 0 ? "at once" : `after ${minutes} min`);

function componentsOf({ alerts }: Model, { id }: Route): readonly string[] {
  return [...new Set(alerts.flatMap(({ route, component }) => (route === id ? [component] : [])))].sort();
}
