import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { SyntheticsCanary } from "@cdktf/provider-aws/lib/synthetics-canary";
import { shorten } from "../../../model/ids";
import type { Model } from "../../../model/model";
import { partition } from "../../../model/partitions";
import type { CheckTarget, Endpoint } from "../../../model/uptime/input";
import type { ModelCheck } from "../../../model/uptime/model";
import { CERTIFICATE_NAMESPACE } from "../../../model/uptime/signals";
import { Construct } from "../../cdktf";
import { declare } from "../../declare";
import { addressOf, jsonBody, reference } from "../../literal";
import { type CanaryStore, KEPT_DAYS, RUNS } from "./canary-store";
import { canaryPackage } from "./package";

export interface CanaryProps {
  /** One of `by: canary`. */
  readonly check: ModelCheck;
  readonly model: Pick<Model, "aws">;
  readonly store: Pick<CanaryStore, "bucket" | "bucketReference" | "scriptKey">;
  /** The check's key before its component was renamed. @default it was not renamed */
  readonly movedFrom?: string;
}

/**
 * Node.js without a browser: the newest that AWS lists.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Library_Nodejs.html
 */
export const CANARY_RUNTIME = "syn-nodejs-5.4";

/** A check as a canary, with a role that lets it write its own runs, logs and metrics, and nothing else. */
export class UptimeCanary extends Construct {
  readonly canary: SyntheticsCanary;

  constructor(scope: Construct, id: string, { check, model, store, movedFrom }: CanaryProps) {
    super(scope, id);
    const at = { path: ["components", check.component, "uptime", check.check], movedFrom };
    const tags = { ...check.tags, component: check.component, team: check.team };
    const role = declare(
      IamRole,
      this,
      check.key,
      {
        name: shorten(`${check.name}-canary`, 64),
        description: `What the canary ${check.name} may do`,
        assumeRolePolicy: jsonBody({
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
        }),
        tags,
      },
      at,
    );
    const permissions = declare(
      IamRolePolicy,
      this,
      check.key,
      { name: "canary", role: reference(role, "name"), policy: jsonBody(policy(check, model, store.bucket)) },
      at,
    );
    this.canary = declare(
      SyntheticsCanary,
      this,
      check.key,
      {
        name: check.name,
        artifactS3Location: `s3://${store.bucketReference}/${RUNS}${check.name}/`,
        executionRoleArn: reference(role, "arn"),
        handler: canaryPackage().handler,
        runtimeVersion: CANARY_RUNTIME,
        s3Bucket: store.bucketReference,
        s3Key: store.scriptKey,
        schedule: { expression: rate(check.every), durationInSeconds: 0 },
        startCanary: true,
        deleteLambda: true,
        // Shorter than the shortest interval, or runs would overlap.
        runConfig: { timeoutInSeconds: 55, memoryInMb: 960, activeTracing: false, environmentVariables: { CHECK: jsonBody(described(check)) } },
        successRetentionPeriod: KEPT_DAYS,
        failureRetentionPeriod: KEPT_DAYS,
        tags,
      },
      { ...at, after: [addressOf(permissions)] },
    );
  }
}

const rate = (every: number): string => (every === 60 ? "rate(1 minute)" : every === 3600 ? "rate(1 hour)" : `rate(${every / 60} minutes)`);

/** What uptime-check.js reads. */
function described({ name, target, certificate }: ModelCheck): object {
  return { name, namespace: CERTIFICATE_NAMESPACE, target, ...(certificate && { certificate: certificateAt(target) }) };
}

function certificateAt(target: CheckTarget): Endpoint | undefined {
  if ("tls" in target) return target.tls;
  if (!("http" in target)) return undefined;
  const { hostname, port } = new URL(target.http.url);
  return { host: hostname.replace(/^\[|\]$/g, ""), port: port === "" ? 443 : Number(port) };
}

/**
 * AWS's list for a canary outside a VPC, without tracing, narrowed to what is this canary's.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_CanaryPermissions.html
 */
function policy({ name }: ModelCheck, { aws }: Pick<Model, "aws">, bucket: string): object {
  const of = `arn:${partition(aws.region)}`;
  return {
    Version: "2012-10-17",
    Statement: [
      { Sid: "Runs", Effect: "Allow", Action: ["s3:GetObject", "s3:PutObject"], Resource: `${of}:s3:::${bucket}/${RUNS}${name}/*` },
      { Sid: "Bucket", Effect: "Allow", Action: "s3:GetBucketLocation", Resource: `${of}:s3:::${bucket}` },
      { Sid: "Buckets", Effect: "Allow", Action: "s3:ListAllMyBuckets", Resource: "*" },
      {
        Sid: "Logs",
        Effect: "Allow",
        Action: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: `${of}:logs:${aws.region}:${aws.accountId}:log-group:/aws/lambda/cwsyn-${name}-*`,
      },
      {
        Sid: "Metrics",
        Effect: "Allow",
        Action: "cloudwatch:PutMetricData",
        Resource: "*",
        Condition: { StringEquals: { "cloudwatch:namespace": ["CloudWatchSynthetics", CERTIFICATE_NAMESPACE] } },
      },
    ],
  };
}
