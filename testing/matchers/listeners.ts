import type { Alert, Model } from "../../model/model";
import type { OncallModel, OncallTarget } from "../../model/oncall/model";
import { unknown } from "../monitoring";
import { Unanswerable } from "./context";

/** Who is to be told. */
export interface Listener {
  readonly type: "team" | "schedule" | "person";
  /** As messages call them. */
  readonly name: string;
  /** Whether an alert is theirs to hear of. */
  readonly concerns: (alert: Alert) => boolean;
  /** The first rung of a policy that tells them. */
  readonly rungOf: (policy: string) => Rung | undefined;
}
interface Rung {
  readonly afterMinutes: number;
  /** From 1. */
  readonly place: number;
}

/**
 * A team, a schedule or a person by id, a person also by name or e-mail address.
 * @throws Unanswerable if nobody is called that, or two are.
 */
export function listener(who: string, model: Model): Listener {
  const [, type, bare] = /^(team|schedule|person):(.*)$/.exec(who) ?? [undefined, undefined, who];
  const all = candidates(model).filter((candidate) => type === undefined || candidate.type === type);
  const [found, other] = all.filter(({ names }) => names.includes(bare as string));
  if (!found)
    throw new Unanswerable(
      unknown(
        type ?? "team, schedule or person",
        bare as string,
        all.flatMap(({ names }) => names),
        ` in ${model.environment}`,
      ),
    );
  if (other) throw new Unanswerable(`${JSON.stringify(who)} is a ${found.type} and a ${other.type}: write "${found.type}:${who}" or "${other.type}:${who}"`);
  const { id, ...rest } = found;
  return rest.type === "team" ? team(id, model) : target({ type: rest.type, id }, model);
}

interface Candidate {
  readonly type: Listener["type"];
  readonly id: string;
  readonly names: readonly string[];
}

function candidates({ routes, components, oncall }: Model): readonly Candidate[] {
  const teams = new Set([...routes.map((route) => route.team), ...components.map((component) => component.team), ...oncall.teams.map(({ id }) => id)]);
  return [
    ...[...teams].sort().map((id) => ({ type: "team" as const, id, names: [id] })),
    ...oncall.schedules.map(({ id }) => ({ type: "schedule" as const, id, names: [id] })),
    ...oncall.people.map(({ id, name, email }) => ({ type: "person" as const, id, names: [id, name, email] })),
  ];
}

/** A team hears by any rung of its own ladder, and by its schedules on another's. */
function team(id: string, { oncall }: Model): Listener {
  const its = new Set(oncall.schedules.filter((schedule) => schedule.team === id).map((schedule) => schedule.id));
  return {
    type: "team",
    name: id,
    concerns: ({ owner }) => owner === id,
    rungOf: (policy) => first(policy, oncall, (each, ofTeam) => ofTeam === id || (each.type === "schedule" && its.has(each.id))),
  };
}

function target(wanted: OncallTarget, { oncall }: Model): Listener {
  const rungOf = (policy: string): Rung | undefined => first(policy, oncall, ({ type, id }) => type === wanted.type && id === wanted.id);
  const policyOf = ({ component, severity }: Alert): string | undefined => {
    const reaction = oncall.services.find(({ id }) => id === component)?.reactions.find((each) => each.severity === severity);
    return reaction?.incident ? reaction.policy : undefined;
  };
  return {
    type: wanted.type,
    name: wanted.type === "person" ? (oncall.people.find(({ id }) => id === wanted.id)?.name ?? wanted.id) : wanted.id,
    concerns: (alert) => {
      const policy = policyOf(alert);
      return policy !== undefined && rungOf(policy) !== undefined;
    },
    rungOf,
  };
}

function first(policy: string, oncall: OncallModel, tells: (target: OncallTarget, team: string) => boolean): Rung | undefined {
  const found = oncall.policies.find(({ id }) => id === policy);
  const place = found?.rungs.findIndex(({ targets }) => targets.some((each) => tells(each, found.team))) ?? -1;
  const rung = found?.rungs[place];
  return rung && { afterMinutes: rung.afterMinutes, place: place + 1 };
}
