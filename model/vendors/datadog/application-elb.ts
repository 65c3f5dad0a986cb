import type { DatadogNamespace } from "./namespace";
import { UNLISTED } from "./reasons";

export const APPLICATION_ELB: DatadogNamespace = {
  namespace: "AWS/ApplicationELB",
  cite: "https://docs.datadoghq.com/integrations/amazon_elb/",
  tags: {
    LoadBalancer: "loadbalancer",
    TargetGroup: "targetgroup",
    AvailabilityZone: "availability-zone",
  },
  metrics: {
    "ActiveConnectionCount Sum": { metric: "aws.applicationelb.active_connection_count", type: "count" },
    "ClientTLSNegotiationErrorCount Sum": { metric: "aws.applicationelb.client_tlsnegotiation_error_count", type: "count" },
    "ConsumedLCUs Average": { metric: "aws.applicationelb.consumed_lcus", type: "gauge" },
    "HTTPCode_ELB_4XX_Count Sum": { metric: "aws.applicationelb.httpcode_elb_4xx", type: "count" },
    "HTTPCode_ELB_5XX_Count Sum": { metric: "aws.applicationelb.httpcode_elb_5xx", type: "count" },
    "HTTPCode_Target_4XX_Count Sum": { metric: "aws.applicationelb.httpcode_target_4xx", type: "count" },
    "HTTPCode_Target_5XX_Count Sum": { metric: "aws.applicationelb.httpcode_target_5xx", type: "count" },
    "HealthyHostCount Maximum": { metric: "aws.applicationelb.healthy_host_count.maximum", type: "gauge" },
    "LambdaInternalError Sum": { metric: "aws.applicationelb.lambda_internal_error", type: "count" },
    "LambdaUserError Sum": { metric: "aws.applicationelb.lambda_user_error", type: "count" },
    "ProcessedBytes Sum": { metric: "aws.applicationelb.processed_bytes", type: "count" },
    "RejectedConnectionCount Sum": { metric: "aws.applicationelb.rejected_connection_count", type: "count" },
    "RequestCount Sum": { metric: "aws.applicationelb.request_count", type: "count" },
    "RequestCountPerTarget Sum": { metric: "aws.applicationelb.request_count_per_target", type: "count" },
    "TargetConnectionErrorCount Sum": { metric: "aws.applicationelb.target_connection_error_count", type: "count" },
    "TargetResponseTime p95": { metric: "aws.applicationelb.target_response_time.p95", type: "gauge" },
    "TargetTLSNegotiationErrorCount Sum": { metric: "aws.applicationelb.target_tlsnegotiation_error_count", type: "count" },
    "UnHealthyHostCount Minimum": { metric: "aws.applicationelb.un_healthy_host_count.minimum", type: "gauge" },
  },
  missing: {
    "PeakLCUs Sum": UNLISTED,
    "ReservedLCUs Sum": UNLISTED,
  },
};
