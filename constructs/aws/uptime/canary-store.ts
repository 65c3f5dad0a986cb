import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketLifecycleConfiguration } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration";
import { S3BucketOwnershipControls } from "@cdktf/provider-aws/lib/s3-bucket-ownership-controls";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration";
import { S3Object } from "@cdktf/provider-aws/lib/s3-object";
import { shorten } from "../../../model/ids";
import type { Model } from "../../../model/model";
import { partition } from "../../../model/partitions";
import { Construct } from "../../cdktf";
import { declare } from "../../declare";
import { addressOf, jsonBody, reference } from "../../literal";
import { canaryPackage } from "./package";

export interface CanaryStoreProps {
  readonly model: Pick<Model, "platform" | "environment" | "aws">;
}

/** Days for which runs are kept, in the bucket and by Synthetics. */
export const KEPT_DAYS = 31;

/** Where an environment's canaries have their script, and leave what they saw: encrypted, private, for a month. */
export class CanaryStore extends Construct {
  /** The bucket's name: known here, and a reference where something has to wait for it. */
  readonly bucket: string;
  readonly bucketReference: string;
  /** Key of the script's object, which waits for it. */
  readonly scriptKey: string;

  constructor(scope: Construct, id: string, { model }: CanaryStoreProps) {
    super(scope, id);
    const { platform, environment, aws } = model;
    this.bucket = shorten(`${platform}-${environment}-uptime-${aws.accountId}`, 63);
    const path = { path: ["components"] };
    // Runs are no records: the last canary may take them along.
    const bucket = declare(S3Bucket, this, KEY, { bucket: this.bucket, forceDestroy: true }, path);
    this.bucketReference = reference(bucket, "bucket");
    const within = { bucket: this.bucketReference };
    const arn = `arn:${partition(aws.region)}:s3:::${this.bucket}`;
    declare(S3BucketOwnershipControls, this, KEY, { ...within, rule: { objectOwnership: "BucketOwnerEnforced" } }, path);
    const block = declare(
      S3BucketPublicAccessBlock,
      this,
      KEY,
      { ...within, blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
      path,
    );
    declare(
      S3BucketServerSideEncryptionConfigurationA,
      this,
      KEY,
      { ...within, rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" }, bucketKeyEnabled: false }] },
      path,
    );
    declare(
      S3BucketLifecycleConfiguration,
      this,
      KEY,
      {
        ...within,
        rule: [
          {
            id: "runs",
            status: "Enabled",
            filter: [{ prefix: RUNS }],
            expiration: [{ days: KEPT_DAYS }],
            abortIncompleteMultipartUpload: [{ daysAfterInitiation: 1 }],
          },
        ],
      },
      path,
    );
    declare(
      S3BucketPolicy,
      this,
      KEY,
      {
        ...within,
        policy: jsonBody({
          Version: "2012-10-17",
          Statement: [
            {
              Sid: "OnlyEncrypted",
              Effect: "Deny",
              Principal: "*",
              Action: "s3:*",
              Resource: [arn, `${arn}/*`],
              Condition: { Bool: { "aws:SecureTransport": "false" } },
            },
          ],
        }),
      },
      // S3 refuses two changes of a bucket's access at a time.
      { ...path, after: [addressOf(block)] },
    );
    const { content, key } = canaryPackage();
    const script = declare(S3Object, this, "uptime.canaries.script", { ...within, key, contentBase64: content, contentType: "application/zip" }, path);
    this.scriptKey = reference(script, "key");
  }
}

const KEY = "uptime.canaries";
/** Prefix of what canaries leave. */
export const RUNS = "canaries/";
