import { partition } from "../partitions";

/** A namespace of AWS's whose metrics all are in one region, wherever the resource is or an account's other metrics are. */
interface Home {
  readonly region: "us-east-1" | "us-west-2";
  readonly source: string;
}

/**
 * In partition `aws`; what others have instead is in few documents, and stays the environment's region. AWS/WAFV2 and
 * AWS/DDoSProtection are where the protected resource is: those of CloudFront in us-east-1, all others in their own region.
 */
export const HOMES_OF_NAMESPACES: Readonly<Record<string, Home>> = {
  "AWS/Billing": {
    region: "us-east-1",
    source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html",
  },
  "AWS/CloudFront": {
    region: "us-east-1",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/programming-cloudwatch-metrics.html",
  },
  "AWS/GlobalAccelerator": {
    region: "us-west-2",
    source: "https://docs.aws.amazon.com/global-accelerator/latest/dg/cloudwatch-monitoring.html",
  },
  "AWS/Route53": { region: "us-east-1", source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/monitoring-cloudwatch.html" },
  "AWS/TrustedAdvisor": { region: "us-east-1", source: "https://docs.aws.amazon.com/awssupport/latest/user/cloudwatch-metrics-ta.html" },
};

/** The region in which the metrics of a namespace are, where that is not each environment's own. */
export function homeOf(namespace: string, environment: string): Home["region"] | undefined {
  const home = Object.hasOwn(HOMES_OF_NAMESPACES, namespace) ? HOMES_OF_NAMESPACES[namespace] : undefined;
  return partition(environment) === "aws" ? home?.region : undefined;
}

/** Whether AWS alone publishes there. Programs can't, in whatever case they write it. */
export const isOfAws = (namespace: string): boolean => /^aws\//i.test(namespace);

/**
 * What AWS's page "AWS services that publish CloudWatch metrics" listed when its text was last open:
 * https://github.com/awsdocs/amazon-cloudwatch-user-guide, doc_source/aws-services-cloudwatch-metrics.md, June 2023. Today's is
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html
 */
const LISTED = `
  ACMPrivateCA AmazonMQ AmplifyHosting ApiGateway AppFlow AppRunner AppStream AppSync ApplicationELB Athena AutoScaling Backup Billing
  Cassandra CertificateManager Chatbot ChimeSDK ClientVPN CloudFront CloudHSM CloudSearch CloudTrail CloudWatch/MetricStreams CodeBuild
  CodeGuruProfiler Cognito Connect DAX DDoSProtection DMS DX DataLifecycleManager DataSync DocDB DynamoDB EBS EC2 EC2Spot ECS
  ECS/ManagedScaling EFS ELB ES ElastiCache ElasticBeanstalk ElasticGPUs ElasticInference ElasticMapReduce ElasticTranscoder Events FSx
  Firehose GameLift GatewayELB GlobalAccelerator GroundStation HealthLake IPAM IVS IVSChat Inspector IoT IoTAnalytics IoTFleetWise
  IoTSiteWise IoTTwinMaker KMS Kafka Kinesis KinesisAnalytics KinesisVideo Lambda Lex LicenseManager/LinuxSubscriptions Location Logs
  LookoutMetrics ML MediaConnect MediaConvert MediaLive MediaPackage MediaStore MediaTailor NATGateway Neptune NetworkELB NetworkFirewall
  NetworkManager NimbleStudio OpsWorks Polly PrivateLinkEndpoints PrivateLinkServices QLDB QuickSight RDS RUM Redshift Robomaker Route53
  Route53RecoveryReadiness S3 S3/Storage-Lens SES SNS SQS SSM-RunCommand SWF SageMaker SageMaker/ModelBuildingPipeline SecretsManager
  ServiceCatalog States StorageGateway Textract ThingsGraph Timestream Transfer TransitGateway Translate TrustedAdvisor VPN WAFV2 WorkMail
  WorkSpaces WorkSpacesWeb
`;
/**
 * Others that exporters read, and a few that neither list has, such as EKS and Usage: https://github.com/prometheus-community/yet-another-cloudwatch-exporter (pkg/config/services.go),
 * https://help.splunk.com/en/splunk-observability-cloud/manage-data/available-data-sources/supported-integrations-in-splunk-observability-cloud/cloud-services-aws
 */
const SINCE = `
  AOSS Bedrock EC2CapacityReservations EKS EMRServerless Glue KafkaConnect MWAA MemoryDB NetworkFlowMonitor Prometheus Route53Resolver
  SDKMetrics Scheduler Usage VpcLattice sagemaker/Endpoints sagemaker/InferenceComponents sagemaker/InferenceRecommendationsJobs
  sagemaker/TrainingJobs sagemaker/TransformJobs
`;

/** AWS's own namespaces, as far as they are known here. */
export const NAMESPACES: readonly string[] = `${LISTED} ${SINCE}`
  .trim()
  .split(/\s+/)
  .map((name) => `AWS/${name}`);
