import type { DatadogNamespace } from "./namespace";

export const CW_AGENT: DatadogNamespace = {
  namespace: "CWAgent",
  cite: "https://docs.datadoghq.com/integrations/amazon_web_services/",
  tags: {},
  metrics: {},
  missing: {
    "disk_inodes_total Maximum": "Datadog documents no name for the CloudWatch agent's metrics; the Datadog Agent measures it, as system.fs.inodes.total",
    "disk_inodes_used Maximum": "Datadog documents no name for the CloudWatch agent's metrics; the Datadog Agent measures it, as system.fs.inodes.used",
    "disk_used_percent Maximum": "Datadog documents no name for the CloudWatch agent's metrics; the Datadog Agent measures it, as system.disk.in_use",
    "mem_used_percent Average": "Datadog documents no name for the CloudWatch agent's metrics; the Datadog Agent measures it, as 1 - system.mem.pct_usable",
    "mem_used_percent Maximum": "Datadog documents no name for the CloudWatch agent's metrics; the Datadog Agent measures it, as 1 - system.mem.pct_usable",
    "swap_used_percent Average": "Datadog documents no name for the CloudWatch agent's metrics; the Datadog Agent measures it, as 1 - system.swap.pct_free",
    "swap_used_percent Maximum": "Datadog documents no name for the CloudWatch agent's metrics; the Datadog Agent measures it, as 1 - system.swap.pct_free",
  },
};
