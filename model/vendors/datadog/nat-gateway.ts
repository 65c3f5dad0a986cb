import type { DatadogNamespace } from "./namespace";
import { UNLISTED } from "./reasons";

/**
 * The sums of bytes are gauges as the page types them: each point is the sum of one interval. The tag is the dimension in lower case;
 * Datadog's table of tags spells it `nategatewayid`, under VPC.
 */
export const NAT_GATEWAY: DatadogNamespace = {
  namespace: "AWS/NATGateway",
  cite: "https://docs.datadoghq.com/integrations/amazon_nat_gateway/",
  tags: {
    NatGatewayId: "natgatewayid",
  },
  metrics: {
    "ActiveConnectionCount Maximum": { metric: "aws.natgateway.active_connection_count.maximum", type: "count" },
    "BytesInFromDestination Sum": { metric: "aws.natgateway.bytes_in_from_destination.sum", type: "gauge" },
    "BytesOutToDestination Sum": { metric: "aws.natgateway.bytes_out_to_destination.sum", type: "gauge" },
    "ConnectionAttemptCount Sum": { metric: "aws.natgateway.connection_attempt_count.sum", type: "count" },
    "ConnectionEstablishedCount Sum": { metric: "aws.natgateway.connection_established_count.sum", type: "count" },
    "ErrorPortAllocation Sum": { metric: "aws.natgateway.error_port_allocation.sum", type: "count" },
    "IdleTimeoutCount Sum": { metric: "aws.natgateway.idle_timeout_count.sum", type: "count" },
    "PacketsDropCount Sum": { metric: "aws.natgateway.packets_drop_count.sum", type: "count" },
    "PacketsInFromDestination Sum": { metric: "aws.natgateway.packets_in_from_destination.sum", type: "count" },
    "PacketsInFromSource Sum": { metric: "aws.natgateway.packets_in_from_source.sum", type: "count" },
  },
  missing: {
    "PeakBytesPerSecond Maximum": UNLISTED,
    "PeakPacketsPerSecond Maximum": UNLISTED,
  },
};
