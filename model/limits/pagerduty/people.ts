import type { ResourceLimits } from "../limit";
import { PRINTABLE, PROVIDER } from "./common";
import { TIME_ZONE } from "./time-zones";

export const PEOPLE: readonly ResourceLimits[] = [
  {
    resources: ["pagerduty_team"],
    by: "PagerDuty",
    limits: [{ argument: "name", rule: PRINTABLE, source: `${PROVIDER}pagerdutyplugin/resource_pagerduty_team.go` }],
  },
  {
    resources: ["pagerduty_team_membership"],
    by: "PagerDuty",
    limits: [{ argument: "role", rule: { oneOf: ["observer", "responder", "manager"] }, source: `${PROVIDER}pagerduty/resource_pagerduty_team_membership.go` }],
  },
  {
    resources: ["pagerduty_user"],
    by: "PagerDuty",
    limits: [
      { argument: "time_zone", rule: TIME_ZONE, source: `${PROVIDER}util/util.go` },
      {
        argument: "role",
        rule: { oneOf: ["admin", "limited_user", "observer", "owner", "read_only_user", "read_only_limited_user", "restricted_access", "user"] },
        source: `${PROVIDER}pagerduty/resource_pagerduty_user.go`,
      },
    ],
  },
];
