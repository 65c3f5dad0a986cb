import { LogsArchive } from "@cdktf/provider-datadog/lib/logs-archive";
import { LogsCustomPipeline, type LogsCustomPipelineProcessor } from "@cdktf/provider-datadog/lib/logs-custom-pipeline";
import { LogsIndex } from "@cdktf/provider-datadog/lib/logs-index";
import { LogsMetric } from "@cdktf/provider-datadog/lib/logs-metric";
import type { DatadogParts, LogArchive, LogIndex, LogMetric, LogPipeline, PipelineTarget } from "../../model/vendors/datadog/parts";
import { Construct } from "../cdktf";
import { declare } from "../declare";

export interface DatadogLogsProps {
  readonly parts: Pick<DatadogParts, "metrics" | "index" | "archives" | "pipelines">;
}

/**
 * Log-based metrics, the environment's index, archives and pipelines. No `datadog_logs_index_order`, `_pipeline_order` or `_archive_order`:
 * each is one list for the whole organisation, and one environment's would undo what another has set. A new index comes last, which is
 * where a log goes that no other index takes.
 */
export class DatadogLogs extends Construct {
  constructor(scope: Construct, id: string, { parts: { metrics, index, archives, pipelines } }: DatadogLogsProps) {
    super(scope, id);
    for (const metric of metrics) declare(LogsMetric, this, `datadog.logs.metric.${metric.id}`, logsMetric(metric), { path: metric.path });
    if (index) declare(LogsIndex, this, "datadog.logs.index", logsIndex(index), { path: index.path });
    for (const archive of archives) declare(LogsArchive, this, `datadog.logs.archive.${archive.id}`, logsArchive(archive), { path: archive.path });
    for (const pipeline of pipelines)
      declare(LogsCustomPipeline, this, `datadog.logs.pipeline.${pipeline.id}`, logsPipeline(pipeline), { path: pipeline.path });
  }
}

const logsMetric = ({ name, query, value, percentiles, by }: LogMetric) => ({
  name,
  compute: value === undefined ? { aggregationType: "count" } : { aggregationType: "distribution", path: value, includePercentiles: percentiles },
  filter: { query },
  groupBy: by.map(({ path, tag }) => ({ path, tagName: tag })),
});

const logsIndex = ({ name, query, retentionDays, dailyLimit, exclude }: LogIndex) => ({
  name,
  filter: { query },
  retentionDays,
  // Left out, Datadog would limit it.
  disableDailyLimit: dailyLimit === undefined,
  ...(dailyLimit && { dailyLimit: dailyLimit.events, dailyLimitWarningThresholdPercentage: dailyLimit.warnAt }),
  exclusionFilter: exclude.map(({ id, query: left, share }) => ({ name: id, isEnabled: true, filter: [{ query: left, sampleRate: share }] })),
});

const logsArchive = ({ name, query, bucket, folder, accountId, roleName, storageClass, kmsKey, rehydrationLimit }: LogArchive) => ({
  name,
  query,
  includeTags: true,
  ...(rehydrationLimit !== undefined && { rehydrationMaxScanSizeInGb: rehydrationLimit }),
  s3Archive: {
    bucket,
    path: folder,
    accountId,
    roleName,
    storageClass,
    ...(kmsKey === undefined ? { encryptionType: "NO_OVERRIDE" } : { encryptionType: "SSE_KMS", encryptionKey: kmsKey }),
  },
});

const logsPipeline = ({ name, query, remap }: LogPipeline) => ({
  name,
  isEnabled: true,
  filter: [{ query }],
  processor: remap.map(({ to, sources }): LogsCustomPipelineProcessor => {
    const { argument, title } = REMAPPERS[to];
    return { [argument]: { name: title, isEnabled: true, sources: [...sources] } };
  }),
});

/** https://docs.datadoghq.com/logs/log_configuration/processors/ */
const REMAPPERS: Readonly<Record<PipelineTarget, { readonly argument: keyof LogsCustomPipelineProcessor; readonly title: string }>> = {
  date: { argument: "dateRemapper", title: "Time" },
  status: { argument: "statusRemapper", title: "Level" },
  message: { argument: "messageRemapper", title: "Message" },
  service: { argument: "serviceRemapper", title: "Service" },
  traceId: { argument: "traceIdRemapper", title: "Trace" },
  spanId: { argument: "spanIdRemapper", title: "Span" },
};
