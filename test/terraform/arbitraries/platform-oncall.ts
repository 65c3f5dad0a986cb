import type { Choose } from "./platform-choose";
import type { Data } from "./text-field";

const PEOPLE = ["amira", "ben", "chiara", "dmitri"];

/** People, ladders and schedules for every team, and some of what else PagerDuty has. */
export function randomOncall(choose: Choose, teams: readonly string[], components: readonly string[]): Data {
  const scheduled = teams.filter(() => choose.chance(50));
  return {
    people: Object.fromEntries(PEOPLE.map((id) => [id, { name: `${id} O'Neil`, email: `${id}@shop.example` }])),
    onCall: {
      ...choose.maybe(50, () => ({ serviceRegion: "eu" })),
      ...choose.maybe(50, () => ({ unroutedTo: choose.oneOf(teams) })),
      teams: Object.fromEntries(
        teams.map((team) => [
          team,
          { members: { amira: "manager", ben: "responder" }, ladder: [[scheduled.includes(team) ? `${team}-primary` : "amira"], ["ben"]] },
        ]),
      ),
      schedules: Object.fromEntries(scheduled.map((team) => [`${team}-primary`, randomSchedule(choose, team)])),
      ...choose.maybe(40, () => ({ priorities: { P0: "P1", P1: "P2", P2: "P3" } })),
      ...choose.maybe(30, () => ({
        services: { acknowledgementTimeout: choose.oneOf(["30 min", "never"]), supportHours: { timeZone: "Europe/Berlin", from: "09:00", to: "17:00" } },
      })),
      ...choose.maybe(30, () => ({
        customFields: { component: { title: "Component", from: "component" }, impact: { title: "Impact", options: ["none", "${all}"] } },
      })),
      ...choose.maybe(30, () => ({ businessServices: { shop: { title: "Online shop", team: teams[0], components: choose.some(components, 40) } } })),
      ...choose.maybe(20, () => ({ escalation: { P1: { after: ["0 min", "10 min"] } } })),
      ...choose.maybe(20, () => ({
        workflows: {
          bridge: {
            title: "Bridge",
            steps: [{ name: "Tell", action: "pagerduty.com:incident-workflows:send-status-update:1", inputs: { Message: "{{incident.title}}" } }],
          },
        },
      })),
      ...choose.maybe(15, () => ({
        maintenance: {
          upgrade: {
            description: "Upgrade",
            start: "2026-12-01T22:00:00+01:00",
            end: "2026-12-01T23:00:00+01:00",
            teams: [teams[0]],
            hidesEmergenciesBecause: "the shop is closed",
          },
        },
      })),
    },
  };
}

function randomSchedule(choose: Choose, team: string): Data {
  const rotation = { name: "Weekly", start: "2026-01-05", handover: "09:00", rotation: "7 d", people: [...PEOPLE] };
  const hours = { name: "Hours", start: "2026-01-05", rotation: "1 d", people: ["ben"], only: [{ from: "09:00", to: "17:00", days: ["mon", "fri"] }] };
  return { team, timeZone: choose.oneOf(["Europe/Berlin", "Asia/Tokyo"]), layers: choose.chance(40) ? [rotation, hours] : [rotation] };
}
