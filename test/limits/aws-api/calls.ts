/** How one argument of a resource becomes a member of the call that makes it. */
export type Target =
  /** The member; `A.B` for one within a structure. */
  | string
  /** A block, or a list of them, with its own arguments. `list`: AWS takes a list where Terraform has one block. */
  | { readonly to: string; readonly block: Targets; readonly list?: true }
  /** A map as a list of pairs. */
  | { readonly to: string; readonly pairs: readonly [key: string, value: string] }
  /** Not sent, or sent as a text without rules in AWS's model: why. */
  | { readonly leftOut: string };
export type Targets = Readonly<Record<string, Target>>;

export interface Call {
  readonly service: string;
  readonly operation: string;
  readonly targets: Targets;
  /** The argument without which the provider does not call. @default it always does */
  readonly when?: string;
  /** What the provider itself puts in. */
  readonly given?: Readonly<Record<string, unknown>>;
}

const left = (leftOut: string): Target => ({ leftOut });
const OF_TERRAFORM = left("Terraform's own");
const OF_PROVIDER = left("the provider's own behaviour; not sent");
/** Of every resource. */
export const COMMON: Targets = { depends_on: OF_TERRAFORM, lifecycle: OF_TERRAFORM, provider: OF_TERRAFORM, region: left("chooses the endpoint") };
const ELSEWHERE = left("another call of the same resource");
const ATTRIBUTE = left("an attribute without a rule in AWS's model");
const PAIRS = { to: "Tags", pairs: ["Key", "Value"] } as const;
const DIMENSIONS = (to: string): Target => ({ to, pairs: ["Name", "Value"] });
const ACTIONS: Targets = {
  actions_enabled: "ActionsEnabled",
  alarm_actions: "AlarmActions",
  ok_actions: "OKActions",
  insufficient_data_actions: "InsufficientDataActions",
};

const METRIC_ALARM: Targets = {
  ...ACTIONS,
  alarm_name: "AlarmName",
  alarm_description: "AlarmDescription",
  comparison_operator: "ComparisonOperator",
  evaluation_periods: "EvaluationPeriods",
  datapoints_to_alarm: "DatapointsToAlarm",
  threshold: "Threshold",
  threshold_metric_id: "ThresholdMetricId",
  metric_name: "MetricName",
  namespace: "Namespace",
  dimensions: DIMENSIONS("Dimensions"),
  period: "Period",
  statistic: "Statistic",
  extended_statistic: "ExtendedStatistic",
  unit: "Unit",
  treat_missing_data: "TreatMissingData",
  evaluate_low_sample_count_percentiles: "EvaluateLowSampleCountPercentile",
  metric_query: {
    to: "Metrics",
    block: {
      id: "Id",
      expression: "Expression",
      label: "Label",
      period: "Period",
      return_data: "ReturnData",
      account_id: "AccountId",
      metric: {
        to: "MetricStat",
        block: {
          metric_name: "Metric.MetricName",
          namespace: "Metric.Namespace",
          dimensions: DIMENSIONS("Metric.Dimensions"),
          period: "Period",
          stat: "Stat",
          unit: "Unit",
        },
      },
    },
  },
  tags: PAIRS,
};

const CLOUDWATCH: Readonly<Record<string, readonly Call[]>> = {
  aws_cloudwatch_metric_alarm: [{ service: "cloudwatch", operation: "PutMetricAlarm", targets: METRIC_ALARM }],
  aws_cloudwatch_composite_alarm: [
    {
      service: "cloudwatch",
      operation: "PutCompositeAlarm",
      targets: {
        ...ACTIONS,
        alarm_name: "AlarmName",
        alarm_description: "AlarmDescription",
        alarm_rule: "AlarmRule",
        actions_suppressor: {
          to: "",
          block: { alarm: "ActionsSuppressor", wait_period: "ActionsSuppressorWaitPeriod", extension_period: "ActionsSuppressorExtensionPeriod" },
        },
        tags: PAIRS,
      },
    },
  ],
  aws_cloudwatch_dashboard: [
    { service: "cloudwatch", operation: "PutDashboard", targets: { dashboard_name: "DashboardName", dashboard_body: "DashboardBody" } },
  ],
};

const LOGS: Readonly<Record<string, readonly Call[]>> = {
  aws_cloudwatch_log_group: [
    {
      service: "logs",
      operation: "CreateLogGroup",
      targets: {
        name: "logGroupName",
        kms_key_id: "kmsKeyId",
        log_group_class: "logGroupClass",
        tags: "tags",
        retention_in_days: ELSEWHERE,
        skip_destroy: OF_PROVIDER,
      },
    },
    {
      service: "logs",
      operation: "PutRetentionPolicy",
      when: "retention_in_days",
      targets: {
        name: "logGroupName",
        retention_in_days: "retentionInDays",
        kms_key_id: ELSEWHERE,
        log_group_class: ELSEWHERE,
        tags: ELSEWHERE,
        skip_destroy: OF_PROVIDER,
      },
    },
  ],
  aws_cloudwatch_log_metric_filter: [
    {
      service: "logs",
      operation: "PutMetricFilter",
      targets: {
        name: "filterName",
        log_group_name: "logGroupName",
        pattern: "filterPattern",
        metric_transformation: {
          to: "metricTransformations",
          list: true,
          block: {
            name: "metricName",
            namespace: "metricNamespace",
            value: "metricValue",
            default_value: "defaultValue",
            dimensions: "dimensions",
            unit: "unit",
          },
        },
      },
    },
  ],
  aws_cloudwatch_log_subscription_filter: [
    {
      service: "logs",
      operation: "PutSubscriptionFilter",
      targets: {
        name: "filterName",
        log_group_name: "logGroupName",
        filter_pattern: "filterPattern",
        destination_arn: "destinationArn",
        role_arn: "roleArn",
        distribution: "distribution",
      },
    },
  ],
  aws_cloudwatch_log_data_protection_policy: [
    { service: "logs", operation: "PutDataProtectionPolicy", targets: { log_group_name: "logGroupIdentifier", policy_document: "policyDocument" } },
  ],
  aws_cloudwatch_query_definition: [
    { service: "logs", operation: "PutQueryDefinition", targets: { name: "name", query_string: "queryString", log_group_names: "logGroupNames" } },
  ],
};

const XRAY: Readonly<Record<string, readonly Call[]>> = {
  aws_xray_group: [
    {
      service: "xray",
      operation: "CreateGroup",
      targets: {
        group_name: "GroupName",
        filter_expression: "FilterExpression",
        insights_configuration: {
          to: "InsightsConfiguration",
          block: { insights_enabled: "InsightsEnabled", notifications_enabled: "NotificationsEnabled" },
        },
        tags: PAIRS,
      },
    },
  ],
  aws_xray_sampling_rule: [
    {
      service: "xray",
      operation: "CreateSamplingRule",
      targets: {
        rule_name: "SamplingRule.RuleName",
        priority: "SamplingRule.Priority",
        fixed_rate: "SamplingRule.FixedRate",
        reservoir_size: "SamplingRule.ReservoirSize",
        resource_arn: "SamplingRule.ResourceARN",
        service_name: "SamplingRule.ServiceName",
        service_type: "SamplingRule.ServiceType",
        host: "SamplingRule.Host",
        http_method: "SamplingRule.HTTPMethod",
        url_path: "SamplingRule.URLPath",
        version: "SamplingRule.Version",
        attributes: "SamplingRule.Attributes",
        tags: PAIRS,
      },
    },
  ],
};

const SNS: Readonly<Record<string, readonly Call[]>> = {
  aws_sns_topic: [{ service: "sns", operation: "CreateTopic", targets: { name: "Name", display_name: ATTRIBUTE, kms_master_key_id: ATTRIBUTE, tags: PAIRS } }],
  aws_sns_topic_policy: [
    { service: "sns", operation: "SetTopicAttributes", given: { AttributeName: "Policy" }, targets: { arn: "TopicArn", policy: "AttributeValue" } },
  ],
  aws_sns_topic_subscription: [
    {
      service: "sns",
      operation: "Subscribe",
      targets: { topic_arn: "TopicArn", protocol: "Protocol", endpoint: "Endpoint", endpoint_auto_confirms: OF_PROVIDER },
    },
  ],
};

const ACCESS = "PublicAccessBlockConfiguration";
const S3: Readonly<Record<string, readonly Call[]>> = {
  aws_s3_bucket: [
    {
      service: "s3",
      operation: "CreateBucket",
      targets: { bucket: "Bucket", force_destroy: OF_PROVIDER, tags: left("another call, without a cap in AWS's model: model/limits/aws/tags.ts has it") },
    },
  ],
  aws_s3_bucket_ownership_controls: [
    {
      service: "s3",
      operation: "PutBucketOwnershipControls",
      targets: { bucket: "Bucket", rule: { to: "OwnershipControls.Rules", list: true, block: { object_ownership: "ObjectOwnership" } } },
    },
  ],
  aws_s3_bucket_public_access_block: [
    {
      service: "s3",
      operation: "PutPublicAccessBlock",
      targets: {
        bucket: "Bucket",
        block_public_acls: `${ACCESS}.BlockPublicAcls`,
        block_public_policy: `${ACCESS}.BlockPublicPolicy`,
        ignore_public_acls: `${ACCESS}.IgnorePublicAcls`,
        restrict_public_buckets: `${ACCESS}.RestrictPublicBuckets`,
      },
    },
  ],
  aws_s3_bucket_server_side_encryption_configuration: [
    {
      service: "s3",
      operation: "PutBucketEncryption",
      targets: {
        bucket: "Bucket",
        rule: {
          to: "ServerSideEncryptionConfiguration.Rules",
          list: true,
          block: {
            apply_server_side_encryption_by_default: {
              to: "ApplyServerSideEncryptionByDefault",
              block: { sse_algorithm: "SSEAlgorithm", kms_master_key_id: "KMSMasterKeyID" },
            },
            bucket_key_enabled: "BucketKeyEnabled",
          },
        },
      },
    },
  ],
  aws_s3_bucket_lifecycle_configuration: [
    {
      service: "s3",
      operation: "PutBucketLifecycleConfiguration",
      targets: {
        bucket: "Bucket",
        rule: {
          to: "LifecycleConfiguration.Rules",
          list: true,
          block: {
            id: "ID",
            status: "Status",
            filter: { to: "Filter", block: { prefix: "Prefix" } },
            expiration: { to: "Expiration", block: { days: "Days" } },
            abort_incomplete_multipart_upload: { to: "AbortIncompleteMultipartUpload", block: { days_after_initiation: "DaysAfterInitiation" } },
          },
        },
      },
    },
  ],
  aws_s3_bucket_policy: [{ service: "s3", operation: "PutBucketPolicy", targets: { bucket: "Bucket", policy: "Policy" } }],
  aws_s3_object: [
    {
      service: "s3",
      operation: "PutObject",
      targets: {
        bucket: "Bucket",
        key: "Key",
        content_base64: "Body",
        content_type: "ContentType",
        tags: left("a header without rules in AWS's model: model/limits/aws/tags.ts has them"),
      },
    },
  ],
};

const IAM: Readonly<Record<string, readonly Call[]>> = {
  aws_iam_role: [
    {
      service: "iam",
      operation: "CreateRole",
      targets: { name: "RoleName", assume_role_policy: "AssumeRolePolicyDocument", description: "Description", tags: PAIRS },
    },
  ],
  aws_iam_policy: [{ service: "iam", operation: "CreatePolicy", targets: { name: "PolicyName", policy: "PolicyDocument", tags: PAIRS } }],
  aws_iam_role_policy: [{ service: "iam", operation: "PutRolePolicy", targets: { name: "PolicyName", role: "RoleName", policy: "PolicyDocument" } }],
  aws_iam_role_policy_attachment: [{ service: "iam", operation: "AttachRolePolicy", targets: { role: "RoleName", policy_arn: "PolicyArn" } }],
};

const CHECK = "HealthCheckConfig";
const HEALTH_CHECK: Targets = {
  type: `${CHECK}.Type`,
  fqdn: `${CHECK}.FullyQualifiedDomainName`,
  ip_address: `${CHECK}.IPAddress`,
  port: `${CHECK}.Port`,
  resource_path: `${CHECK}.ResourcePath`,
  search_string: `${CHECK}.SearchString`,
  enable_sni: `${CHECK}.EnableSNI`,
  failure_threshold: `${CHECK}.FailureThreshold`,
  request_interval: `${CHECK}.RequestInterval`,
  regions: `${CHECK}.Regions`,
  measure_latency: `${CHECK}.MeasureLatency`,
  invert_healthcheck: `${CHECK}.Inverted`,
  disabled: `${CHECK}.Disabled`,
};
const REST: Readonly<Record<string, readonly Call[]>> = {
  aws_route53_health_check: [
    { service: "route53", operation: "CreateHealthCheck", given: { CallerReference: "terraform" }, targets: { ...HEALTH_CHECK, tags: ELSEWHERE } },
    {
      service: "route53",
      operation: "ChangeTagsForResource",
      when: "tags",
      given: { ResourceType: "healthcheck", ResourceId: "id" },
      targets: { tags: { to: "AddTags", pairs: ["Key", "Value"] }, ...Object.fromEntries(Object.keys(HEALTH_CHECK).map((argument) => [argument, ELSEWHERE])) },
    },
  ],
  aws_synthetics_canary: [
    {
      service: "synthetics",
      operation: "CreateCanary",
      targets: {
        name: "Name",
        artifact_s3_location: "ArtifactS3Location",
        execution_role_arn: "ExecutionRoleArn",
        handler: "Code.Handler",
        s3_bucket: "Code.S3Bucket",
        s3_key: "Code.S3Key",
        runtime_version: "RuntimeVersion",
        schedule: { to: "Schedule", block: { expression: "Expression", duration_in_seconds: "DurationInSeconds" } },
        run_config: {
          to: "RunConfig",
          block: {
            active_tracing: "ActiveTracing",
            environment_variables: "EnvironmentVariables",
            memory_in_mb: "MemoryInMB",
            timeout_in_seconds: "TimeoutInSeconds",
          },
        },
        success_retention_period: "SuccessRetentionPeriodInDays",
        failure_retention_period: "FailureRetentionPeriodInDays",
        start_canary: OF_PROVIDER,
        delete_lambda: OF_PROVIDER,
        tags: "Tags",
      },
    },
  ],
  aws_kms_key: [
    {
      service: "kms",
      operation: "CreateKey",
      targets: {
        description: "Description",
        policy: "Policy",
        deletion_window_in_days: left("sent when the key is destroyed"),
        enable_key_rotation: left("a call of its own without arguments"),
        tags: { to: "Tags", pairs: ["TagKey", "TagValue"] },
      },
    },
  ],
  aws_kms_alias: [{ service: "kms", operation: "CreateAlias", targets: { name: "AliasName", target_key_id: "TargetKeyId" } }],
};

const CHATBOT: Targets = {
  configuration_name: "ConfigurationName",
  iam_role_arn: "IamRoleArn",
  sns_topic_arns: "SnsTopicArns",
  guardrail_policy_arns: "GuardrailPolicyArns",
  logging_level: "LoggingLevel",
  user_authorization_required: "UserAuthorizationRequired",
  tags: { to: "Tags", pairs: ["TagKey", "TagValue"] },
};
const CHAT: Readonly<Record<string, readonly Call[]>> = {
  aws_chatbot_slack_channel_configuration: [
    {
      service: "chatbot",
      operation: "CreateSlackChannelConfiguration",
      targets: { ...CHATBOT, slack_team_id: "SlackTeamId", slack_channel_id: "SlackChannelId" },
    },
  ],
  aws_chatbot_teams_channel_configuration: [
    {
      service: "chatbot",
      operation: "CreateMicrosoftTeamsChannelConfiguration",
      targets: { ...CHATBOT, team_id: "TeamId", tenant_id: "TenantId", channel_id: "ChannelId" },
    },
  ],
};

/** The calls that make a resource, by its type, with every argument that Tocsin renders. */
export const CALLS: Readonly<Record<string, readonly Call[]>> = { ...CLOUDWATCH, ...LOGS, ...XRAY, ...SNS, ...S3, ...IAM, ...REST, ...CHAT };
