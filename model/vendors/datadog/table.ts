import { API_GATEWAY } from "./api-gateway";
import { APPLICATION_ELB } from "./application-elb";
import { AUTO_SCALING } from "./auto-scaling";
import { CERTIFICATE_MANAGER } from "./certificate-manager";
import { CLOUDFRONT } from "./cloudfront";
import { CONTAINER_INSIGHTS } from "./container-insights";
import { CW_AGENT } from "./cw-agent";
import { DYNAMODB } from "./dynamodb";
import { EBS } from "./ebs";
import { EC2 } from "./ec2";
import { ECS } from "./ecs";
import { ELASTICACHE } from "./elasticache";
import { LAMBDA } from "./lambda";
import { LAMBDA_INSIGHTS } from "./lambda-insights";
import type { DatadogNamespace } from "./namespace";
import { NAT_GATEWAY } from "./nat-gateway";
import { RDS } from "./rds";
import { S3 } from "./s3";
import { SNS } from "./sns";
import { SQS } from "./sqs";

/** CloudWatch namespace -> how Datadog names what it publishes. */
export const DATADOG_NAMESPACES: Readonly<Record<string, DatadogNamespace>> = Object.fromEntries(
  [
    API_GATEWAY,
    APPLICATION_ELB,
    AUTO_SCALING,
    CERTIFICATE_MANAGER,
    CLOUDFRONT,
    CONTAINER_INSIGHTS,
    CW_AGENT,
    DYNAMODB,
    EBS,
    EC2,
    ECS,
    ELASTICACHE,
    LAMBDA,
    LAMBDA_INSIGHTS,
    NAT_GATEWAY,
    RDS,
    S3,
    SNS,
    SQS,
  ].map((names) => [names.namespace, names]),
);
