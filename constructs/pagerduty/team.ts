import { Team } from "@cdktf/provider-pagerduty/lib/team";
import { TeamMembership } from "@cdktf/provider-pagerduty/lib/team-membership";
import type { OncallTeam } from "../../model/oncall/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { addressOf } from "../literal";

export interface ResponderTeamProps extends Omit<OncallTeam, "supportHours"> {
  /** PagerDuty's id of a person, usually {@link People.userId}. */
  readonly userId: (person: string) => string;
}

/** A team and who belongs to it, each with a role. */
export class ResponderTeam extends Construct {
  readonly team: Team;
  /** Person -> address of the membership. */
  readonly memberships: ReadonlyMap<string, string>;

  constructor(scope: Construct, id: string, { id: key, name, description, members, userId }: ResponderTeamProps) {
    super(scope, id);
    this.team = declare(Team, this, key, { name, description }, { path: ["teams", key] });
    this.memberships = new Map(
      members.map(({ person, role }) => {
        const config = { teamId: this.team.id, userId: userId(person), role };
        const membership = declare(TeamMembership, this, `${key}.${person}`, config, { path: ["onCall", "teams", key, "members", person] });
        return [person, addressOf(membership)];
      }),
    );
  }
}
