import type { Model } from "../../../model/model";
import { Construct } from "../../cdktf";
import { reference } from "../../literal";
import { LogGroup } from "./log-group";
import { MetricFilter } from "./metric-filter";
import { SavedQuery } from "./saved-query";

export interface LogsConfig {
  readonly model: Pick<Model, "logs" | "production">;
}

/**
 * Every log group, metric filter and saved query of an environment. In production no group can be destroyed while it is
 * declared.
 */
export class Logs extends Construct {
  /** By the group's physical name. */
  readonly groups: ReadonlyMap<string, LogGroup>;

  constructor(scope: Construct, id: string, { model: { logs, production } }: LogsConfig) {
    super(scope, id);
    this.groups = new Map(logs.groups.map((group) => [group.name, new LogGroup(this, `group ${group.key}`, { group, preventDestroy: production })]));
    for (const filter of logs.metricFilters) {
      const group = this.groups.get(filter.group);
      new MetricFilter(this, `filter ${filter.key}`, { filter, ...(group && { logGroupName: reference(group.resource, "name") }) });
    }
    for (const query of logs.queries) new SavedQuery(this, `query ${query.key}`, { query });
  }
}
