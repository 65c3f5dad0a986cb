import type { ResourceLimits } from "../limit";
import { GRAFANA, NOT_EMPTY, PROVIDER, SHORTER, UID_SOURCE, uidLimits } from "./common";

const FOLDER = `${GRAFANA}registry/apis/folders/validate.go`;
const PERMISSION = `${PROVIDER}420b066ca013e66a545fe560c93fe9baf8dd9434/internal/resources/grafana/resource_folder_permission.go`;
const ROLES = `${PROVIDER}05bf99ce4a866d5facdf7070e6fde593b51d9309/internal/resources/grafana/common_resource_permission_sdk2.go`;
const TEAM = `${PROVIDER}00a5c245e80ce38614857e87206bc22ffe136404/internal/resources/grafana/resource_team.go`;
const DATA_SOURCE = `${PROVIDER}8953b0f522be5b4eee9b747a60ee551199f8626e/internal/resources/grafana/resource_data_source.go`;
const DATA_SOURCES = `${GRAFANA}services/datasources/service/`;

export const ORGANISATION: readonly ResourceLimits[] = [
  {
    resources: ["grafana_folder"],
    by: "Grafana",
    limits: [
      ...uidLimits("uid", UID_SOURCE),
      { argument: "uid", rule: { pattern: /^(?!general$|sharedwithme$)/, is: "uids that it does not use itself, as general" }, source: FOLDER },
      { argument: "title", rule: NOT_EMPTY, source: FOLDER },
      // A / is allowed: Grafana escapes it where it shows a folder's path.
      {
        argument: "title",
        rule: { pattern: /^(?!general$)/i, is: "titles other than that of its own folder General" },
        source: `${GRAFANA}services/folder/folderimpl/folder.go`,
      },
      {
        argument: "parent_folder_uid",
        rule: {
          together: (folder, read) => {
            const parent = read.text(folder, "parent_folder_uid");
            return parent !== undefined && parent === read.text(folder, "uid")
              ? { reason: "is the folder's own uid", hint: "name another folder, or none" }
              : undefined;
          },
        },
        source: FOLDER,
      },
    ],
  },
  {
    resources: ["grafana_folder_permission"],
    by: "Grafana",
    limits: [{ argument: "folder_uid", rule: { pattern: /^[a-zA-Z0-9_-]+$/, is: "a uid of letters, digits, - and _" }, source: PERMISSION }],
  },
  ...["grafana_folder_permission", "grafana_dashboard_permission"].map(
    (resource): ResourceLimits => ({
      resources: [resource],
      by: "Grafana",
      limits: [
        { argument: "permissions[].permission", rule: { oneOf: ["View", "Edit", "Admin"] }, source: ROLES },
        { argument: "permissions[].role", rule: { oneOf: ["Viewer", "Editor", "Admin"] }, source: ROLES },
      ],
    }),
  ),
  {
    resources: ["grafana_team"],
    by: "Grafana",
    limits: [
      { argument: "name", rule: NOT_EMPTY, source: TEAM },
      { argument: "preferences[].theme", rule: { oneOf: ["light", "dark", "system", ""] }, source: TEAM },
      { argument: "preferences[].timezone", rule: { oneOf: ["utc", "browser", ""], instead: { UTC: "utc" } }, source: TEAM },
      { argument: "preferences[].week_start", rule: { oneOf: ["sunday", "monday", "saturday", ""] }, source: TEAM },
    ],
  },
  {
    resources: ["grafana_data_source"],
    by: "Grafana",
    limits: [
      ...uidLimits("uid", `${DATA_SOURCES}store.go`),
      { argument: "name", rule: { bytes: [1, 190] }, hint: SHORTER, source: `${DATA_SOURCES}datasource.go` },
      { argument: "url", rule: { bytes: [0, 255] }, source: `${DATA_SOURCES}datasource.go` },
      { argument: "type", rule: NOT_EMPTY, source: DATA_SOURCE },
      { argument: "access_mode", rule: { oneOf: ["proxy", "direct"] }, source: DATA_SOURCE },
      { argument: "json_data_encoded", rule: { json: true }, source: DATA_SOURCE },
      {
        argument: "json_data_encoded",
        rule: { pattern: /^(?!.*(httpHeaderName|teamHttpHeaders))/s, is: "fields other than httpHeaderName and teamHttpHeaders" },
        hint: "set http_headers instead",
        source: DATA_SOURCE,
      },
      { argument: "secure_json_data_encoded", rule: { json: true }, source: DATA_SOURCE },
    ],
  },
];
