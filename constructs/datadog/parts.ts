import type { Model } from "../../model/model";
import type { DatadogParts } from "../../model/vendors/datadog/parts";
import { Construct } from "../cdktf";
import { CatalogEntities } from "./catalog";
import type { RouteHandles } from "./handles";
import { DatadogLogs } from "./logs";
import { OwnMonitors } from "./own-monitors";
import { RetentionFilters } from "./retention";
import { Security } from "./security";

export interface PartsProps {
  readonly model: Pick<Model, "platform" | "environment" | "aliases" | "components" | "routes"> & {
    readonly oncall: Pick<Model["oncall"], "serviceRegion">;
  };
  readonly parts: DatadogParts;
  readonly handlesOf: (route: string) => RouteHandles;
}

/** What is declared for Datadog alone. Composites need the monitors of their parts in the same stack. */
export class Parts extends Construct {
  constructor(scope: Construct, id: string, { model, parts, handlesOf }: PartsProps) {
    super(scope, id);
    new OwnMonitors(this, "monitors", { model, monitors: parts.monitors, handlesOf });
    new Security(this, "security", { model, rules: parts.security, handlesOf });
    new RetentionFilters(this, "retention", { model, filters: parts.retention });
    new CatalogEntities(this, "catalog", { entities: parts.catalog });
    new DatadogLogs(this, "logs", { parts });
  }
}
