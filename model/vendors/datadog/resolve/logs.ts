import { readArn } from "../../../arns";
import { byCodeUnit } from "../../../canonical";
import { shorten } from "../../../ids";
import { LOG_FIELDS } from "../../../logs/queries";
import type { Platform } from "../../../platform";
import { withoutEnd } from "../../../trim";
import type { DatadogLogsInput, LogArchiveInput, LogIndexInput, LogMetricInput, LogPipelineInput } from "../input";
import { type LogArchive, type LogIndex, type LogMetric, type LogPipeline, PIPELINE_TARGETS, type PipelineTarget } from "../parts";
import { share } from "./context";

export interface ResolvedLogs {
  readonly metrics: readonly LogMetric[];
  readonly index?: LogIndex;
  readonly archives: readonly LogArchive[];
  readonly pipelines: readonly LogPipeline[];
}

/** What becomes of an environment's logs in Datadog. Names are the organisation's, so that they begin with the platform and environment. */
export function resolveDatadogLogs(platform: Platform, env: string, { metrics = {}, index, archives = {}, pipelines = {} }: DatadogLogsInput): ResolvedLogs {
  const names = { platform: platform.platform, environment: platform.environment, env };
  return {
    metrics: sorted(metrics).map(([id, metric]) => logMetric(names, id, metric)),
    ...(index && { index: logIndex(names, index) }),
    archives: sorted(archives).map(([id, archive]) => logArchive(names, id, archive)),
    pipelines: sorted(pipelines).map(([id, pipeline]) => logPipeline(platform, names, id, pipeline)),
  };
}

interface Names {
  readonly platform: string;
  readonly environment: string;
  readonly env: string;
}

const sorted = <T>(map: Readonly<Record<string, T>>) => Object.entries(map).sort(([a], [b]) => byCodeUnit(a, b));
const within = ({ env }: Names, query: string | undefined) => (query === undefined ? `env:${env}` : `env:${env} (${query})`);

function logMetric(names: Names, id: string, { query, value, percentiles = false, by = {} }: LogMetricInput): LogMetric {
  return {
    id,
    // A metric's name has no hyphens: https://docs.datadoghq.com/metrics/custom_metrics/#naming-custom-metrics
    name: ["logs", names.platform, names.environment, id].map((part) => part.replaceAll("-", "_")).join("."),
    query: within(names, query),
    ...(value !== undefined && { value }),
    percentiles,
    by: sorted(by).map(([path, tag]) => ({ path, tag })),
    path: ["datadog", "logs", "metrics", id],
  };
}

function logIndex(names: Names, { query, retentionDays, dailyLimit, warnAt = "80 %", exclude = {} }: LogIndexInput): LogIndex {
  return {
    name: shorten(`${names.platform}-${names.environment}`, 100),
    query: within(names, query),
    retentionDays,
    ...(dailyLimit !== undefined && { dailyLimit: { events: dailyLimit, warnAt: hundredths(share(warnAt)) } }),
    // Whoever declares them in another order means the same.
    exclude: sorted(exclude).map(([id, { query: left, keep = 0 }]) => ({ id, query: left, share: (100 - hundredths(share(keep))) / 100 })),
    path: ["datadog", "logs", "index"],
  };
}

/** Per cent with two digits: 0.07 x 100 is not 7. */
const hundredths = (ratio: number) => Math.round(ratio * 10_000) / 100;

function logArchive(names: Names, id: string, archive: LogArchiveInput): LogArchive {
  const { account: accountId = "", resource = "" } = readArn(archive.role) ?? {};
  const roleName = resource.startsWith("role/") ? resource.slice(resource.lastIndexOf("/") + 1) : "";
  return {
    id,
    name: `${names.platform}-${names.environment}-${id}`,
    query: within(names, archive.query),
    bucket: archive.bucket,
    folder: withoutEnd((archive.path ?? "").replace(/^\/+/, ""), "/"),
    accountId,
    roleName,
    storageClass: archive.storageClass ?? "STANDARD",
    ...(archive.kmsKey !== undefined && { kmsKey: archive.kmsKey }),
    ...(archive.rehydrationLimit !== undefined && { rehydrationLimit: archive.rehydrationLimit }),
    path: ["datadog", "logs", "archives", id],
  };
}

function logPipeline(platform: Platform, names: Names, id: string, pipeline: LogPipelineInput): LogPipeline {
  const fields = { ...LOG_FIELDS, ...platform.logs.fields };
  const usual: Readonly<Record<PipelineTarget, readonly string[]>> = {
    date: ["timestamp", "time"],
    status: [fields.level],
    message: [fields.message],
    service: ["service", "service.name"],
    traceId: [fields.traceId],
    spanId: ["span_id"],
  };
  return {
    id,
    name: `${names.platform}-${names.environment}-${id}`,
    query: within(names, pipeline.query),
    remap: PIPELINE_TARGETS.map((to) => ({ to, sources: pipeline[to] ?? usual[to] })),
    path: ["datadog", "logs", "pipelines", id],
  };
}
