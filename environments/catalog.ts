import type { CatalogEntry } from "../model/thresholds";

/**
 * Every kind with its thresholds, by kind id. Each keeps its own type, so that code completes its signals and fields, and
 * is loaded when somebody asks for it: an environment pays for the kinds that it names.
 */
export const catalog = onDemand({
  bucket: () => ({
    kind: (require("../components/bucket") as typeof import("../components/bucket")).bucket,
    thresholds: (require("../thresholds/bucket") as typeof import("../thresholds/bucket")).bucketThresholds,
  }),
  cdn: () => ({
    kind: (require("../components/cdn") as typeof import("../components/cdn")).cdn,
    thresholds: (require("../thresholds/cdn") as typeof import("../thresholds/cdn")).cdnThresholds,
  }),
  certificate: () => ({
    kind: (require("../components/certificate") as typeof import("../components/certificate")).certificate,
    thresholds: (require("../thresholds/certificate") as typeof import("../thresholds/certificate")).certificateThresholds,
  }),
  "container-service": () => ({
    kind: (require("../components/container-service") as typeof import("../components/container-service")).containerService,
    thresholds: (require("../thresholds/container-service") as typeof import("../thresholds/container-service")).containerServiceThresholds,
  }),
  custom: () => ({
    kind: (require("../components/custom") as typeof import("../components/custom")).custom,
    thresholds: (require("../thresholds/custom") as typeof import("../thresholds/custom")).customThresholds,
  }),
  function: () => ({
    kind: (require("../components/function") as typeof import("../components/function")).functionKind,
    thresholds: (require("../thresholds/function") as typeof import("../thresholds/function")).functionThresholds,
  }),
  host: () => ({
    kind: (require("../components/host") as typeof import("../components/host")).host,
    thresholds: (require("../thresholds/host") as typeof import("../thresholds/host")).hostThresholds,
  }),
  "host-fleet": () => ({
    kind: (require("../components/host-fleet") as typeof import("../components/host-fleet")).hostFleet,
    thresholds: (require("../thresholds/host-fleet") as typeof import("../thresholds/host-fleet")).hostFleetThresholds,
  }),
  "http-api": () => ({
    kind: (require("../components/http-api") as typeof import("../components/http-api")).httpApi,
    thresholds: (require("../thresholds/http-api") as typeof import("../thresholds/http-api")).httpApiThresholds,
  }),
  "load-balancer": () => ({
    kind: (require("../components/load-balancer") as typeof import("../components/load-balancer")).loadBalancer,
    thresholds: (require("../thresholds/load-balancer") as typeof import("../thresholds/load-balancer")).loadBalancerThresholds,
  }),
  "nat-gateway": () => ({
    kind: (require("../components/nat-gateway") as typeof import("../components/nat-gateway")).natGateway,
    thresholds: (require("../thresholds/nat-gateway") as typeof import("../thresholds/nat-gateway")).natGatewayThresholds,
  }),
  postgres: () => ({
    kind: (require("../components/postgres") as typeof import("../components/postgres")).postgres,
    thresholds: (require("../thresholds/postgres") as typeof import("../thresholds/postgres")).postgresThresholds,
  }),
  queue: () => ({
    kind: (require("../components/queue") as typeof import("../components/queue")).queue,
    thresholds: (require("../thresholds/queue") as typeof import("../thresholds/queue")).queueThresholds,
  }),
  redis: () => ({
    kind: (require("../components/redis") as typeof import("../components/redis")).redis,
    thresholds: (require("../thresholds/redis") as typeof import("../thresholds/redis")).redisThresholds,
  }),
  table: () => ({
    kind: (require("../components/table") as typeof import("../components/table")).table,
    thresholds: (require("../thresholds/table") as typeof import("../thresholds/table")).tableThresholds,
  }),
  topic: () => ({
    kind: (require("../components/topic") as typeof import("../components/topic")).topic,
    thresholds: (require("../thresholds/topic") as typeof import("../thresholds/topic")).topicThresholds,
  }),
});

/** The part of the catalog whose kinds' ids stand anywhere in the texts. */
export function catalogOf(texts: readonly string[]): Readonly<Record<string, CatalogEntry>> {
  const kinds = Object.entries(Object.getOwnPropertyDescriptors(catalog)).filter(([id]) => texts.some((text) => text.includes(id)));
  return Object.defineProperties({}, Object.fromEntries(kinds));
}

type Loaders = Readonly<Record<string, () => CatalogEntry>>;

/** Each entry is made once, at the first look. */
function onDemand<L extends Loaders>(loaders: L): { readonly [Id in keyof L]: ReturnType<L[Id]> } {
  const catalog = {};
  for (const [id, load] of Object.entries(loaders)) {
    let entry: CatalogEntry | undefined;
    Object.defineProperty(catalog, id, {
      enumerable: true,
      get: () => {
        entry ??= load();
        return entry;
      },
    });
  }
  return catalog as { readonly [Id in keyof L]: ReturnType<L[Id]> };
}
