import { ApmRetentionFilter } from "@cdktf/provider-datadog/lib/apm-retention-filter";
import type { Model } from "../../model/model";
import { decimal } from "../../model/units";
import type { RetentionFilter } from "../../model/vendors/datadog/parts";
import { Construct } from "../cdktf";
import { declare } from "../declare";

export interface RetentionFiltersProps {
  readonly model: Pick<Model, "components">;
  readonly filters: readonly RetentionFilter[];
}

/** Which spans APM keeps beyond its fifteen minutes. Their order, the organisation's own, decides nothing but who pays for a span of two. */
export class RetentionFilters extends Construct {
  constructor(scope: Construct, id: string, { model, filters }: RetentionFiltersProps) {
    super(scope, id);
    const renamed = new Map(model.components.map(({ id: component, renamedFrom }) => [component, renamedFrom]));
    for (const { key, component, name, query, rate, traceRate, path } of filters) {
      const before = renamed.get(component);
      declare(
        ApmRetentionFilter,
        this,
        `datadog.${key}`,
        { name, enabled: true, filterType: "spans-sampling-processor", filter: { query }, rate: decimal(rate), traceRate: decimal(traceRate) },
        { path, movedFrom: before === undefined ? undefined : `datadog.${before}${key.slice(component.length)}` },
      );
    }
  }
}
