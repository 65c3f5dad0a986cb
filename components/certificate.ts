import { DATADOG_TAGS, kind } from "../model/measures";
import { CHECKED } from "./pace";

// Twice a day until it expires, at an hour of the certificate's own.
const twiceADay = { delay: 300, resolution: 43_200, cite: "https://docs.aws.amazon.com/acm/latest/userguide/cloudwatch-metrics.html" } as const;

/** A TLS certificate in AWS Certificate Manager, issued there or imported. */
export const certificate = kind({
  id: "certificate",
  title: "Certificate",
  description: "A TLS certificate in AWS Certificate Manager, issued there or imported.",
  fields: {
    certificate: {
      type: "arn",
      service: "acm",
      take: "whole",
      pattern: "^arn:aws[a-z-]*:acm:[a-z0-9-]+:\\d{12}:certificate/[0-9a-f-]{36}$",
      example: "arn:aws:acm:eu-central-1:123456789012:certificate/0a1b2c3d-4e5f-6789-abcd-ef0123456789",
      description: "A certificate in the environment's own region.",
    },
    cdnCertificate: {
      type: "arn",
      service: "acm",
      take: "whole",
      pattern: "^arn:aws:acm:us-east-1:\\d{12}:certificate/[0-9a-f-]{36}$",
      example: "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-4e5f-6789-abcd-ef0123456789",
      description: "A certificate of CloudFront, which lives in us-east-1 whatever the environment's region.",
    },
    datadogTags: DATADOG_TAGS({ server_hostname: "shop.example.com", port: "443" }, "the Datadog Agent's tls check of an endpoint that shows the certificate"),
  },
  sources: { regional: ["certificate"], cdn: ["cdnCertificate"] },
  signals: {
    "time-left": {
      title: "Time until expiry",
      class: "security",
      dimension: "duration",
      worse: "below",
      meaning: "The certificate is about to expire; from then on every client refuses the connection.",
      firstLook: "Issued by ACM: see why its renewal is pending, mostly a missing DNS validation record; imported: import the renewed one under the same ARN.",
      from: {
        regional: {
          aws: {
            plain: { namespace: "AWS/CertificateManager", metric: "DaysToExpiry", stat: "Minimum", dimensions: { CertificateArn: "$certificate" } },
            unit: "d",
            ...twiceADay,
          },
        },
        cdn: {
          aws: {
            plain: { namespace: "AWS/CertificateManager", metric: "DaysToExpiry", stat: "Minimum", dimensions: { CertificateArn: "$cdnCertificate" } },
            unit: "d",
            region: "us-east-1",
            ...twiceADay,
          },
        },
      },
      // Prometheus has no such number: blackbox_exporter tells when it expires, and no measure takes the time from that.
      datadog: {
        plain: { metric: "tls.days_left", by: "min", type: "gauge" },
        unit: "d",
        ...CHECKED,
        cite: "https://docs.datadoghq.com/integrations/tls/",
      },
    },
  },
});
