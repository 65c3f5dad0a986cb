import { EscalationPolicy } from "@cdktf/provider-pagerduty/lib/escalation-policy";
import type { OncallPolicy, OncallTarget } from "../../model/oncall/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";

export interface EscalationLadderProps extends Omit<OncallPolicy, "team" | "severity"> {
  /** PagerDuty's id of a person or schedule. */
  readonly targetId: (target: OncallTarget) => string;
  /** PagerDuty's id of the team that owns it. @default none */
  readonly teamId?: string;
  /** Addresses of the memberships of those on it: nobody leaves a team while they are. @default none */
  readonly after?: readonly string[];
}

/**
 * Who is told next while nobody acknowledges. Rounds are climbs of the whole ladder: PagerDuty counts the repetitions,
 * so three rounds are `num_loops` 2. Whether a person is called, texted or pushed is that person's own rule.
 */
export class EscalationLadder extends Construct {
  readonly policy: EscalationPolicy;

  constructor(scope: Construct, id: string, { id: key, name, description, rounds, rungs, targetId, teamId, after = [] }: EscalationLadderProps) {
    super(scope, id);
    const rule = rungs.map(({ delayMinutes, targets }) => ({
      escalationDelayInMinutes: delayMinutes,
      target: targets.map((target) => ({ type: REFERENCE[target.type], id: targetId(target) })),
    }));
    const config = { name, description, numLoops: rounds - 1, teams: teamId === undefined ? [] : [teamId], rule };
    this.policy = declare(EscalationPolicy, this, key, config, { path: ["onCall", "teams", key.split(".")[0] as string, "ladder"], after });
  }
}

const REFERENCE = { person: "user_reference", schedule: "schedule_reference" } as const;
