import { dataIdentifierArn } from "../../../model/logs/identifiers";
import type { LogProtection } from "../../../model/logs/model";
import { jsonBody } from "../../literal";

/**
 * CloudWatch's policy document: one statement that audits and one that masks. AWS wants exactly these two, with the same
 * identifiers.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutDataProtectionPolicy.html
 */
export function dataProtectionPolicy(logClass: string, { identifiers, findingsTo }: LogProtection): string {
  const DataIdentifier = identifiers.map((name) => dataIdentifierArn(name) ?? name);
  const { logGroup, firehose, bucket } = findingsTo;
  return jsonBody({
    Name: `tocsin-${logClass}`,
    Description: `Masks personal data in logs of class ${logClass}`,
    Version: "2021-06-01",
    Statement: [
      {
        Sid: "audit",
        DataIdentifier,
        Operation: {
          Audit: {
            FindingsDestination: {
              ...(logGroup !== undefined && { CloudWatchLogs: { LogGroup: logGroup } }),
              ...(firehose !== undefined && { Firehose: { DeliveryStream: firehose } }),
              ...(bucket !== undefined && { S3: { Bucket: bucket } }),
            },
          },
        },
      },
      { Sid: "mask", DataIdentifier, Operation: { Deidentify: { MaskConfig: {} } } },
    ],
  });
}
