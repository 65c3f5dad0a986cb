import type { Problem, ResourceLimits } from "../limit";
import { isBlock } from "../reader";
import { some } from "../some";
import { DURATION_ABOVE_ZERO, GRAFANA, NOT_EMPTY, PROVIDER, UID_CHARACTERS, UID_LENGTH } from "./common";

const DASHBOARD = `${GRAFANA}services/dashboards/service/dashboard_service.go`;
const PLAYLIST_API = "https://grafana.com/docs/grafana/latest/developers/http_api/playlist/";
const PLAYLIST = `${PROVIDER}06685a0bc0508a228b4b6375114a644e708e5f22/internal/resources/grafana/resource_playlist.go`;

export const DASHBOARDS: readonly ResourceLimits[] = [
  {
    resources: ["grafana_dashboard"],
    by: "Grafana",
    limits: [{ argument: "config_json", rule: { json: dashboardProblem }, source: DASHBOARD }],
  },
  {
    resources: ["grafana_playlist"],
    by: "Grafana",
    limits: [
      { argument: "name", rule: NOT_EMPTY, source: PLAYLIST },
      { argument: "interval", rule: DURATION_ABOVE_ZERO, source: PLAYLIST },
      { argument: "item[].type", rule: { oneOf: ["dashboard_by_uid", "dashboard_by_tag", "dashboard_by_id"] }, source: PLAYLIST_API },
      some("item", "name a dashboard to play", PLAYLIST),
    ],
  },
];

function dashboardProblem(dashboard: unknown): Problem | undefined {
  if (!isBlock(dashboard)) return { reason: "is JSON, but no object", hint: "write the dashboard's fields" };
  // The same in the form of Kubernetes, which another API takes.
  if ("apiVersion" in dashboard) return undefined;
  const { title, uid } = dashboard;
  if (typeof title !== "string" || title === "") return { reason: "has no title", hint: "give the dashboard a title" };
  if (typeof uid !== "string" || uid.includes("${")) return undefined;
  if (uid.length > UID_LENGTH) return { reason: `has a uid of ${uid.length} characters; Grafana allows ${UID_LENGTH}`, hint: "shorten the dashboard's uid" };
  return UID_CHARACTERS.test(uid) ? undefined : { reason: `has the uid ${JSON.stringify(uid)}`, hint: "use letters, digits, - and _ only" };
}
