/** `logs:` of an environment. */
export interface LogsInput {
  /**
   * Log classes by name. What is written here is laid over the built-in class of the same name.
   * @default the built-in classes, see {@link LOG_CLASSES}
   */
  readonly classes?: Readonly<Record<string, LogClassInput>>;
  /**
   * What the fields of structured logs are called here.
   * @default see {@link LOG_FIELDS}
   */
  readonly fields?: Partial<LogFields>;
}

/** How a class of logs is kept, protected and passed on. */
export interface LogClassInput {
  /**
   * Days; 0 keeps for ever. CloudWatch knows fixed numbers only.
   * @default the built-in class's, 30 for a class of the platform's own
   */
  readonly retentionDays?: number;
  /**
   * ARN of a KMS key, or the SSM parameter that holds it. The key is yours: its policy must let
   * logs.<region>.amazonaws.com use kms:Encrypt*, kms:Decrypt*, kms:ReEncrypt*, kms:GenerateDataKey* and kms:Describe*
   * for the log group's ARN as encryption context.
   * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
   * @default encryption with a key that AWS owns
   */
  readonly kmsKey?: string | { readonly ssm: string };
  /** Firehose delivery stream that keeps the events for longer, usually in S3, and the role to write to it. */
  readonly archive?: { readonly firehose: string; readonly role: string };
  /** Managed data identifiers that are masked for whoever may not unmask: `EmailAddress`, `Ssn-US`. */
  readonly mask?: readonly string[];
  /**
   * Where findings of masked data are reported; each must exist already.
   * @default nowhere but the metric AWS/Logs LogEventsWithFindings
   */
  readonly findingsTo?: { readonly logGroup?: string; readonly firehose?: string; readonly bucket?: string };
  readonly forwardTo?: LogForward;
  /**
   * AWS refuses to delete the group, by whatever means, until this is switched off.
   * @default left as it is
   */
  readonly deletionProtection?: boolean;
}

/** A subscription of the platform's own, such as a central log destination or a SIEM. */
export interface LogForward {
  /** ARN of a CloudWatch Logs destination (another account), a Lambda function, a Kinesis or a Firehose stream. */
  readonly destination: string;
  /** Role that CloudWatch Logs assumes; for Kinesis and Firehose only. */
  readonly role?: string;
  /** @default every event */
  readonly pattern?: string;
}

/** `logs:` of a component. */
export type ComponentLogs = readonly ComponentLog[];

export interface ComponentLog {
  /** The log group's name. */
  readonly group: string;
  /** @default application */
  readonly class?: string;
  /**
   * The group exists already and is taken over: imported, brought to its class's retention, key and masking, and never
   * recreated. A shorter retention than it had deletes the older events.
   * @default false
   */
  readonly adopt?: boolean;
  /** @default json */
  readonly format?: LogFormat;
  /**
   * People's data may be in these logs, so the class must mask it.
   * @default false
   */
  readonly personalData?: boolean;
  /** Beside what the class forwards. */
  readonly forwardTo?: LogForward;
  /**
   * Tells groups apart whose names differ in punctuation only.
   * @default the group's name with dashes for everything else
   */
  readonly id?: string;
}

export const LOG_FORMATS = ["json", "text"] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** The field contract of structured logs: what queries may rely on. */
export interface LogFields {
  readonly level: string;
  readonly message: string;
  /** What kind of error it was. */
  readonly error: string;
  readonly duration: string;
  readonly durationUnit: "ms" | "s";
  /** What was asked for, with placeholders for ids: `GET /orders/{id}`. */
  readonly route: string;
  readonly status: string;
  readonly traceId: string;
  readonly correlationId: string;
}
