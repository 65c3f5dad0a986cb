import { circles } from "../circles";
import { type Path, problem } from "../diagnostics";
import { own } from "../own";
import type { BusinessServiceInput } from "./input";
import type { OncallBusinessService, OncallService } from "./model";
import { checkName, entries, known, knownOne, type Scope, unique } from "./scope";

/** What customers and managers see: business services over components, with those who subscribe to their state. */
export function resolveBusinessServices(scope: Scope, services: readonly OncallService[]): readonly OncallBusinessService[] {
  const { platform, section, people } = scope;
  const all = section.businessServices;
  const served = new Set(services.map(({ id }) => id));
  checkCycles(scope, all);
  return entries(all).map(([id, business]) => {
    const path = ["onCall", "businessServices", id];
    checkName(scope, business.title, [...path, "title"]);
    const team = knownOne(scope, "team", platform.teams, business.team, [...path, "team"]);
    return {
      id,
      title: environmental(scope, business.title),
      ...(business.description === undefined ? {} : { description: business.description }),
      ...(team === undefined ? {} : { team }),
      ...(business.pointOfContact === undefined ? {} : { pointOfContact: business.pointOfContact }),
      components: unique(known(scope, "component", platform.components, business.components, [...path, "components"])).filter((component) =>
        served.has(component),
      ),
      dependsOn: unique(known(scope, "business service", all, business.dependsOn, [...path, "dependsOn"])),
      subscribedTeams: unique(known(scope, "team", platform.teams, business.subscribedTeams, [...path, "subscribedTeams"])),
      subscribedPeople: unique(known(scope, "person", people, business.subscribedPeople, [...path, "subscribedPeople"])),
    };
  });
}

/** A title that stays apart from other environments' in the same PagerDuty account; production's is plain. */
export function environmental(scope: Scope, title: string): string {
  return scope.platform.production ? title : `${title} (${scope.platform.environment})`;
}

/** Component -> component edges between services. */
export function resolveDependencies(scope: Scope, services: readonly OncallService[]): readonly { readonly dependent: string; readonly supporting: string }[] {
  const served = new Set(services.map(({ id }) => id));
  return services.flatMap(({ id }) =>
    unique(own(scope.platform.components, id)?.dependsOn ?? [])
      .filter((supporting) => served.has(supporting))
      .map((supporting) => ({ dependent: id, supporting })),
  );
}

function checkCycles(scope: Scope, all: Readonly<Record<string, BusinessServiceInput>>): void {
  const edges = (id: string) => [...(own(all, id)?.dependsOn ?? []).entries()];
  for (const { to, circle } of circles(
    entries(all).map(([id]) => id),
    edges,
  )) {
    const path: Path = ["onCall", "businessServices", to, "dependsOn"];
    scope.report(problem("TOC311", path, `business services depend on each other: ${circle}`, "remove one of them"));
  }
}
