import { bucket } from "../components/bucket";
import { cdn } from "../components/cdn";
import { certificate } from "../components/certificate";
import { containerService } from "../components/container-service";
import { custom } from "../components/custom";
import { functionKind } from "../components/function";
import { host } from "../components/host";
import { hostFleet } from "../components/host-fleet";
import { httpApi } from "../components/http-api";
import { loadBalancer } from "../components/load-balancer";
import { natGateway } from "../components/nat-gateway";
import { postgres } from "../components/postgres";
import { queue } from "../components/queue";
import { redis } from "../components/redis";
import { table } from "../components/table";
import { topic } from "../components/topic";
import type { CatalogEntry } from "../model/thresholds";
import { bucketThresholds } from "../thresholds/bucket";
import { cdnThresholds } from "../thresholds/cdn";
import { certificateThresholds } from "../thresholds/certificate";
import { containerServiceThresholds } from "../thresholds/container-service";
import { customThresholds } from "../thresholds/custom";
import { functionThresholds } from "../thresholds/function";
import { hostThresholds } from "../thresholds/host";
import { hostFleetThresholds } from "../thresholds/host-fleet";
import { httpApiThresholds } from "../thresholds/http-api";
import { loadBalancerThresholds } from "../thresholds/load-balancer";
import { natGatewayThresholds } from "../thresholds/nat-gateway";
import { postgresThresholds } from "../thresholds/postgres";
import { queueThresholds } from "../thresholds/queue";
import { redisThresholds } from "../thresholds/redis";
import { tableThresholds } from "../thresholds/table";
import { topicThresholds } from "../thresholds/topic";

/** Every kind with its thresholds, by kind id. Each keeps its own type, so that code completes its signals and fields. */
export const catalog = {
  bucket: { kind: bucket, thresholds: bucketThresholds },
  cdn: { kind: cdn, thresholds: cdnThresholds },
  certificate: { kind: certificate, thresholds: certificateThresholds },
  "container-service": { kind: containerService, thresholds: containerServiceThresholds },
  custom: { kind: custom, thresholds: customThresholds },
  function: { kind: functionKind, thresholds: functionThresholds },
  host: { kind: host, thresholds: hostThresholds },
  "host-fleet": { kind: hostFleet, thresholds: hostFleetThresholds },
  "http-api": { kind: httpApi, thresholds: httpApiThresholds },
  "load-balancer": { kind: loadBalancer, thresholds: loadBalancerThresholds },
  "nat-gateway": { kind: natGateway, thresholds: natGatewayThresholds },
  postgres: { kind: postgres, thresholds: postgresThresholds },
  queue: { kind: queue, thresholds: queueThresholds },
  redis: { kind: redis, thresholds: redisThresholds },
  table: { kind: table, thresholds: tableThresholds },
  topic: { kind: topic, thresholds: topicThresholds },
} as const satisfies Readonly<Record<string, CatalogEntry>>;
