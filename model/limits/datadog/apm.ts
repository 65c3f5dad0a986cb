import type { Limit, ResourceLimits } from "../limit";
import { some } from "../some";
import { PROVIDER } from "./common";

const RETENTION = `${PROVIDER}datadog/fwprovider/resource_datadog_apm_retention_filter.go`;
const CATALOG = "https://github.com/DataDog/schema/tree/main/service-catalog/v3";
const KINDS = ["service", "datastore", "queue", "api", "system", "frontend"];

export const APM: readonly ResourceLimits[] = [
  {
    resources: ["datadog_apm_retention_filter"],
    by: "Datadog",
    limits: [
      { argument: "name", rule: { pattern: /\S/, is: "a name" }, source: RETENTION },
      some("filter", "say which spans it keeps", RETENTION),
      { argument: "filter_type", rule: { oneOf: ["spans-sampling-processor"] }, source: RETENTION },
      ...["rate", "trace_rate"].map(
        (argument): Limit => ({ argument, rule: { pattern: /^(0(\.\d+)?|1(\.0+)?)$/, is: "a share from 0 to 1" }, source: RETENTION }),
      ),
    ],
  },
  {
    resources: ["datadog_software_catalog"],
    by: "Datadog",
    limits: [
      {
        argument: "entity",
        rule: {
          json: (document) => {
            const { apiVersion, kind, metadata } = (document !== null && typeof document === "object" ? document : {}) as Readonly<Record<string, unknown>>;
            const { name } = (metadata !== null && typeof metadata === "object" ? metadata : {}) as { readonly name?: unknown };
            if (apiVersion !== "v3") return { reason: "is not of schema v3", hint: "write apiVersion: v3" };
            if (typeof name !== "string" || name === "") return { reason: "has no metadata.name", hint: "name the entity" };
            return KINDS.includes(String(kind)) ? undefined : { reason: `has the kind ${String(kind)}`, hint: `kinds: ${KINDS.join(", ")}` };
          },
        },
        source: CATALOG,
      },
    ],
  },
];
