import type { DatadogNamespace } from "./namespace";

/**
 * A certificate publishes one value twice a day: its average is its minimum. The tag is the dimension in lower case; Datadog's
 * table of tags does not have this integration.
 */
export const CERTIFICATE_MANAGER: DatadogNamespace = {
  namespace: "AWS/CertificateManager",
  cite: "https://docs.datadoghq.com/integrations/amazon_certificate_manager/",
  tags: {
    CertificateArn: "certificatearn",
  },
  metrics: {
    "DaysToExpiry Minimum": { metric: "aws.certificatemanager.days_to_expiry", type: "gauge" },
  },
  missing: {},
};
