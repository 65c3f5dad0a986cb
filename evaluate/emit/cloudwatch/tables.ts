import { apiGateway } from "./api-gateway";
import { applicationElb } from "./application-elb";
import { cloudWatchAgent } from "./cloudwatch-agent";
import { dynamodb } from "./dynamodb";
import { autoScaling, ebs, ec2 } from "./ec2";
import { containerInsights, ecs } from "./ecs";
import { certificateManager, cloudFront, route53, synthetics } from "./edge";
import { elasticache } from "./elasticache";
import type { Emission } from "./emission";
import { lambda, lambdaInsights } from "./lambda";
import { natGateway } from "./nat-gateway";
import { rds } from "./rds";
import { s3 } from "./s3";
import { sagemaker } from "./sagemaker";
import { sns } from "./sns";
import { sqs } from "./sqs";

export const EMISSIONS: readonly Emission[] = [
  ...apiGateway,
  ...applicationElb,
  ...autoScaling,
  ...certificateManager,
  ...cloudFront,
  ...cloudWatchAgent,
  ...containerInsights,
  ...dynamodb,
  ...ebs,
  ...ec2,
  ...ecs,
  ...elasticache,
  ...lambda,
  ...lambdaInsights,
  ...natGateway,
  ...rds,
  ...route53,
  ...s3,
  ...sagemaker,
  ...sns,
  ...sqs,
  ...synthetics,
];

const BY_NAME = new Map(EMISSIONS.map((row) => [`${row.namespace} ${row.metric}`, row]));

/** How a metric of AWS's comes to be; nothing for one that no page of AWS's names. */
export const emissionOf = (namespace: string, metric: string): Emission | undefined => BY_NAME.get(`${namespace} ${metric}`);
