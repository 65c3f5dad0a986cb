import type { DatadogNamespace } from "./namespace";

/** CloudWatch namespace -> how Datadog names what it publishes; each table loads when it is first asked for. */
const TABLES: Readonly<Record<string, () => DatadogNamespace>> = {
  "AWS/ApiGateway": () => (require("./api-gateway") as typeof import("./api-gateway")).API_GATEWAY,
  "AWS/ApplicationELB": () => (require("./application-elb") as typeof import("./application-elb")).APPLICATION_ELB,
  "AWS/AutoScaling": () => (require("./auto-scaling") as typeof import("./auto-scaling")).AUTO_SCALING,
  "AWS/CertificateManager": () => (require("./certificate-manager") as typeof import("./certificate-manager")).CERTIFICATE_MANAGER,
  "AWS/CloudFront": () => (require("./cloudfront") as typeof import("./cloudfront")).CLOUDFRONT,
  "ECS/ContainerInsights": () => (require("./container-insights") as typeof import("./container-insights")).CONTAINER_INSIGHTS,
  CWAgent: () => (require("./cw-agent") as typeof import("./cw-agent")).CW_AGENT,
  "AWS/DynamoDB": () => (require("./dynamodb") as typeof import("./dynamodb")).DYNAMODB,
  "AWS/EBS": () => (require("./ebs") as typeof import("./ebs")).EBS,
  "AWS/EC2": () => (require("./ec2") as typeof import("./ec2")).EC2,
  "AWS/ECS": () => (require("./ecs") as typeof import("./ecs")).ECS,
  "AWS/ElastiCache": () => (require("./elasticache") as typeof import("./elasticache")).ELASTICACHE,
  "AWS/Lambda": () => (require("./lambda") as typeof import("./lambda")).LAMBDA,
  LambdaInsights: () => (require("./lambda-insights") as typeof import("./lambda-insights")).LAMBDA_INSIGHTS,
  "AWS/NATGateway": () => (require("./nat-gateway") as typeof import("./nat-gateway")).NAT_GATEWAY,
  "AWS/RDS": () => (require("./rds") as typeof import("./rds")).RDS,
  "AWS/S3": () => (require("./s3") as typeof import("./s3")).S3,
  "AWS/SNS": () => (require("./sns") as typeof import("./sns")).SNS,
  "AWS/SQS": () => (require("./sqs") as typeof import("./sqs")).SQS,
};

export const DATADOG_NAMESPACES: readonly string[] = Object.keys(TABLES);

/** Nothing for a namespace that Datadog's integration does not bring, or that is not known here. */
export const datadogNamespace = (namespace: string): DatadogNamespace | undefined => (Object.hasOwn(TABLES, namespace) ? TABLES[namespace]?.() : undefined);
