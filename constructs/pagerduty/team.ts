import { Team } from "@cdktf/provider-pagerduty/lib/team";
import { TeamMembership } from "@cdktf/provider-pagerduty/lib/team-membership";
import type { OncallTeam } from "../../model/oncall/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";

export interface ResponderTeamProps extends Omit<OncallTeam, "supportHours"> {
  /** PagerDuty's id of a person, usually {@link People.userId}. */
  readonly userId: (person: string) => string;
}

/** A team and who belongs to it, each with a role. */
export class ResponderTeam extends Construct {
  readonly team: Team;

  constructor(scope: Construct, id: string, { id: key, name, description, members, userId }: ResponderTeamProps) {
    super(scope, id);
    this.team = declare(Team, this, key, { name, description }, { path: ["teams", key] });
    for (const { person, role } of members)
      declare(
        TeamMembership,
        this,
        `${key}.${person}`,
        { teamId: this.team.id, userId: userId(person), role },
        { path: ["onCall", "teams", key, "members", person] },
      );
  }
}
