import { CloudwatchLogMetricFilter } from "@cdktf/provider-aws/lib/cloudwatch-log-metric-filter";
import type { LogMetricFilter } from "../../../model/logs/model";
import { Construct } from "../../cdktf";
import { declare } from "../../declare";

export interface MetricFilterConfig {
  readonly filter: LogMetricFilter;
  /**
   * Name of the log group, by reference where the same stack makes it.
   * @default the filter's own group, which must exist
   */
  readonly logGroupName?: string;
}

/** Counts or measures log events as a CloudWatch metric, for the alerts of a signal that a component declares itself. */
export class MetricFilter extends Construct {
  readonly resource: CloudwatchLogMetricFilter;

  constructor(scope: Construct, id: string, { filter, logGroupName = filter.group }: MetricFilterConfig) {
    super(scope, id);
    this.resource = declare(
      CloudwatchLogMetricFilter,
      this,
      filter.key,
      {
        name: filter.name,
        logGroupName,
        pattern: filter.pattern,
        metricTransformation: {
          namespace: filter.namespace,
          name: filter.metric,
          value: filter.value,
          unit: filter.unit,
          ...(filter.whenNothingMatches !== undefined && { defaultValue: String(filter.whenNothingMatches) }),
        },
      },
      { path: filter.path, movedFrom: filter.formerKey },
    );
  }
}
