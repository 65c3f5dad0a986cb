import { readArn } from "../arns";
import { closest } from "../closest";
import { own } from "../own";
import { partition, REGION_FORM } from "../partitions";

/** A namespace of AWS's whose metrics are in one region, wherever the resource is or an account's other metrics are. */
interface Home {
  readonly region: "us-east-1" | "us-west-2";
  /** Where that holds for some of its metrics only: of what. @default of all */
  readonly of?: { readonly what: string; readonly is: (dimensions: Dimensions) => boolean };
  /** The dimension by which the others say their region. @default they are in the environment's */
  readonly others?: string;
  readonly source: string;
}
type Dimensions = Readonly<Record<string, string>>;

/** In partition `aws`; what others have instead is in few documents, and stays the environment's region. */
export const HOMES_OF_NAMESPACES: Readonly<Record<string, Home>> = {
  "AWS/Billing": {
    region: "us-east-1",
    source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html",
  },
  "AWS/Chatbot": { region: "us-east-1", source: "https://docs.aws.amazon.com/chatbot/latest/adminguide/monitoring-cloudwatch.html" },
  "AWS/CloudFront": {
    region: "us-east-1",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/programming-cloudwatch-metrics.html",
  },
  // Of what else is protected they are in the resource's own region.
  "AWS/DDoSProtection": {
    region: "us-east-1",
    of: { what: "CloudFront and Route 53", is: ({ ResourceArn = "" }) => GLOBAL.has(readArn(ResourceArn)?.service ?? "") },
    source: "https://docs.aws.amazon.com/waf/latest/developerguide/shield-metrics.html",
  },
  "AWS/GlobalAccelerator": {
    region: "us-west-2",
    source: "https://docs.aws.amazon.com/global-accelerator/latest/dg/cloudwatch-monitoring.html",
  },
  "AWS/Route53": { region: "us-east-1", source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/monitoring-cloudwatch.html" },
  "AWS/TrustedAdvisor": { region: "us-east-1", source: "https://docs.aws.amazon.com/awssupport/latest/user/cloudwatch-metrics-ta.html" },
  "AWS/WAFV2": {
    region: "us-east-1",
    of: { what: "CloudFront", is: (dimensions) => !Object.hasOwn(dimensions, "Region") },
    others: "Region",
    source: "https://docs.aws.amazon.com/waf/latest/developerguide/waf-metrics.html",
  },
};
const GLOBAL: ReadonlySet<string> = new Set(["cloudfront", "route53"]);

/** The region in which a metric of a namespace is, where that is not each environment's own. */
export function homeOf(namespace: string, dimensions: Dimensions, environment: string): string | undefined {
  const home = own(HOMES_OF_NAMESPACES, namespace);
  if (home === undefined || partition(environment) !== "aws") return undefined;
  if (home.of?.is(dimensions) !== false) return home.region;
  const said = own(dimensions, home.others ?? "");
  return said !== undefined && REGION_FORM.test(said) ? said : undefined;
}

/** Whether AWS alone publishes there, or whoever wrote it meant that: CloudWatch refuses `AWS/` from others, and other cases are a slip. */
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
 * Others that exporters and consoles read: https://github.com/prometheus-community/yet-another-cloudwatch-exporter
 * (pkg/config/services.go at 1a0ddb1), https://github.com/grafana/grafana-aws-sdk (pkg/cloudWatchConsts/metrics.go at bffb8ad),
 * what Datadog's API answers to "List available namespaces" (https://github.com/DataDog/datadog-api-client-rust at 286b280), and
 * https://help.splunk.com/en/splunk-observability-cloud/manage-data/available-data-sources/supported-integrations-in-splunk-observability-cloud/cloud-services-aws
 * for NetworkFlowMonitor; botocore's model of Braket names its own.
 */
const SINCE = `
  AOSS Bedrock Bedrock/Agents Bedrock/Guardrails Braket Budgeting CodeWhisperer Config DirectoryService EC2/API
  EC2/InfrastructurePerformance EC2CapacityReservations ECR EKS EMRServerless EventBridge/Pipes FraudDetector IVSRealTime KafkaConnect
  Kendra MWAA MemoryDB NetworkFlowMonitor NetworkMonitor PCS Prometheus RDS/Proxy Redshift-Serverless Rekognition Route53Resolver
  SDKMetrics SageMaker/LabelingJobs SageMaker/Workteam Sagemaker/LabelingJobs Sagemaker/ModelBuildingPipeline Scheduler ServiceQuotas
  Usage VpcLattice X-Ray
`;

/** AWS's own namespaces, as far as they are known here. */
export const NAMESPACES: readonly string[] = [
  ...`${LISTED} ${SINCE}`
    .trim()
    .split(/\s+/)
    .map((name) => `AWS/${name}`),
  "AWS/Network Manager",
];

/** Where services publish that have nothing below AWS/, though one would look for them there; of the same sources. */
const ELSEWHERE: readonly string[] = [
  "/aws/sagemaker/Endpoints",
  "/aws/sagemaker/InferenceComponents",
  "/aws/sagemaker/InferenceRecommendationsJobs",
  "/aws/sagemaker/ProcessingJobs",
  "/aws/sagemaker/TrainingJobs",
  "/aws/sagemaker/TransformJobs",
  "AWSLicenseManager/licenseUsage",
  "CWAgent",
  "CloudWatchSynthetics",
  "ContainerInsights",
  "ECS/ContainerInsights",
  "Glue",
];

/** The namespace that was probably meant. */
export function meantNamespace(namespace: string): string | undefined {
  return ELSEWHERE.find((name) => below(name) === below(namespace)) ?? closest(namespace, NAMESPACES)[0];
}
const below = (namespace: string): string => namespace.toLowerCase().replace(/^\/?aws\//, "");
