import type { ComponentLogs, LogsInput } from "../../model/logs/input";
import { LOG_FORMATS } from "../../model/logs/input";
import { z } from "../zod";
import { A_KMS_KEY, AN_IAM_ROLE, arn, arnForm } from "./arn";
import { identifier } from "./fields";
import { distinct } from "./leaf";

const ROLE = { examples: ["arn:aws:iam::210987654321:role/logs-to-firehose"], ...AN_IAM_ROLE };
const KEY = arnForm(A_KMS_KEY);
const pattern = z.string().describe("A CloudWatch Logs filter pattern. Default: every event.");

const forward = z
  .strictObject({
    destination: arn({
      description: "ARN of a CloudWatch Logs destination (another account), a Lambda function, a Kinesis or a Firehose stream.",
      examples: ["arn:aws:logs:eu-west-1:210987654321:destination:central"],
      is: "the ARN of something that CloudWatch Logs can send to",
    }),
    role: arn({ description: "Role that CloudWatch Logs assumes; Kinesis and Firehose need one, the others take none.", ...ROLE }).exactOptional(),
    pattern: pattern.exactOptional(),
  })
  .describe("Log events are sent on, as they arrive.");

const logClass = z.strictObject({
  retentionDays: z
    .int()
    .min(0)
    .describe(
      "Days that CloudWatch keeps the logs; 0 is for ever. Allowed: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653.",
    )
    .exactOptional(),
  kmsKey: identifier(
    {
      description:
        "Customer-managed KMS key, by ARN or SSM parameter. Its policy must let logs.<region>.amazonaws.com use kms:Encrypt*, kms:Decrypt*, kms:ReEncrypt*, kms:GenerateDataKey* and kms:Describe*. Default: a key that AWS owns.",
      examples: ["arn:aws:kms:eu-west-1:210987654321:key/0d5c5a1e-7c4a-4c0b-9a55-1b7b0e3c9c11"],
    },
    KEY.judge,
    KEY.pattern,
  ).exactOptional(),
  archive: z
    .strictObject({
      firehose: arn({
        description: "ARN of the Firehose delivery stream.",
        examples: ["arn:aws:firehose:eu-west-1:210987654321:deliverystream/logs"],
        service: "firehose",
        resource: "deliverystream/[\\w.-]+",
        is: "the ARN of a Firehose delivery stream",
      }),
      role: arn({ description: "ARN of the role that CloudWatch Logs assumes to write to it.", ...ROLE }),
    })
    .describe("Keeps every event beyond the retention.")
    .exactOptional(),
  mask: distinct(z.array(z.string().min(1)).min(1))
    .describe(
      "Managed data identifiers whose matches are masked, by name: EmailAddress, CreditCardNumber, IpAddress, Ssn-US. AWS charges by the scanned gigabyte.",
    )
    .exactOptional(),
  findingsTo: z
    .strictObject({
      logGroup: z.string().min(1).describe("Log group that exists already.").exactOptional(),
      firehose: z.string().min(1).describe("Name of a Firehose delivery stream.").exactOptional(),
      bucket: z.string().min(1).describe("Name of an S3 bucket.").exactOptional(),
    })
    .describe("Where masked findings are reported besides the metric AWS/Logs LogEventsWithFindings.")
    .exactOptional(),
  forwardTo: forward.exactOptional(),
  deletionProtection: z.boolean().describe("AWS refuses to delete the groups of this class. Default: left as it is.").exactOptional(),
});

/** Queries have it in backticks, for which they know no escape. */
const fieldName = z
  .string()
  .regex(/^[^`\\\n\r]+$/, "use no backtick, no backslash and no line break")
  .max(255);

/** `logs:` of an environment. */
export const logsSchema = z
  .strictObject({
    classes: z
      .record(z.string().regex(/^[a-z][a-z0-9-]*$/), logClass)
      .describe("Classes of logs, laid over the built-in application, system, access, security and audit.")
      .exactOptional(),
    fields: z
      .strictObject({
        level: fieldName.describe("Default: level.").exactOptional(),
        message: fieldName.describe("Default: message.").exactOptional(),
        error: fieldName.describe("What kind of error it was. Default: error.").exactOptional(),
        duration: fieldName.describe("How long the request took. Default: duration_ms.").exactOptional(),
        durationUnit: z.enum(["ms", "s"]).describe("Default: ms.").exactOptional(),
        route: fieldName.describe("What was asked for, with placeholders for ids. Default: route.").exactOptional(),
        status: fieldName.describe("HTTP status. Default: status.").exactOptional(),
        traceId: fieldName.describe("Default: trace_id.").exactOptional(),
        correlationId: fieldName.describe("Default: correlation_id.").exactOptional(),
      })
      .describe("What the fields of structured logs are called; saved queries use them.")
      .exactOptional(),
  })
  .describe("Classes of logs and their field contract.") satisfies z.ZodType<LogsInput>;

/** `logs:` of a component. */
export const componentLogsSchema = z
  .array(
    z.strictObject({
      group: z.string().min(1).describe("Name of the log group, such as /shop/checkout."),
      class: z.string().min(1).describe("Log class. Default: application.").exactOptional(),
      adopt: z
        .boolean()
        .describe(
          "The group exists already: it is imported, takes its class's retention (shorter deletes older events), key and masking, and is never recreated. Default: false.",
        )
        .exactOptional(),
      format: z.enum(LOG_FORMATS).describe("Default: json.").exactOptional(),
      personalData: z.boolean().describe("People's data may be in these logs, so the class must mask it. Default: false.").exactOptional(),
      forwardTo: forward.exactOptional(),
      id: z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
        .describe("Tells groups apart whose names differ in punctuation only.")
        .exactOptional(),
    }),
  )
  .describe("Log groups that the component writes to.") satisfies z.ZodType<ComponentLogs>;
