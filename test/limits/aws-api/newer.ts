import type { Service, Shape } from "./model";

/**
 * What AWS's models say since Debian's package was made (botocore 1.29.27 of 2022-12), for what Tocsin renders; read in
 * botocore 1.43.67 at 0e6e2404b85d, of 2026-08-07. Undefined takes a rule away.
 */
export const NEWER: Readonly<
  Record<
    string,
    { readonly operations?: Service["operations"]; readonly shapes: Readonly<Record<string, { readonly [K in keyof Shape]?: Shape[K] | undefined }>> }
  >
> = {
  logs: {
    shapes: {
      CreateLogGroupRequest: { members: { logGroupClass: { shape: "LogGroupClass" } } },
      LogGroupClass: { type: "string", enum: ["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"] },
      QueryDefinitionName: { pattern: undefined },
    },
  },
  iam: {
    shapes: {
      roleDescriptionType: { pattern: "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*" },
    },
  },
  kms: { shapes: { KeyUsageType: { enum: ["SIGN_VERIFY", "ENCRYPT_DECRYPT", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"] } } },
  synthetics: {
    shapes: {
      CanaryName: { max: 255 },
      CodeHandler: { min: 0, pattern: "^(([0-9a-zA-Z_-]+(\\/|\\.))*[0-9A-Za-z_\\\\-]+(\\.|::)[A-Za-z_][A-Za-z0-9_]*)?$" },
      CanaryRunConfigInput: { members: { EphemeralStorage: { shape: "EphemeralStorageSize" } } },
      EphemeralStorageSize: { type: "integer", min: 1024, max: 10_240 },
    },
  },
  chatbot: {
    operations: {
      CreateSlackChannelConfiguration: { input: { shape: "CreateSlackChannelConfigurationRequest" } },
      CreateMicrosoftTeamsChannelConfiguration: { input: { shape: "CreateTeamsChannelConfigurationRequest" } },
    },
    shapes: {
      CreateSlackChannelConfigurationRequest: {
        type: "structure",
        required: ["SlackTeamId", "SlackChannelId", "IamRoleArn", "ConfigurationName"],
        members: { SlackTeamId: { shape: "SlackTeamId" }, SlackChannelId: { shape: "SlackChannelId" }, ...channelMembers() },
      },
      CreateTeamsChannelConfigurationRequest: {
        type: "structure",
        required: ["ChannelId", "TeamId", "TenantId", "IamRoleArn", "ConfigurationName"],
        members: {
          ChannelId: { shape: "TeamsChannelId" },
          TeamId: { shape: "UUID" },
          TenantId: { shape: "UUID" },
          ...channelMembers(),
        },
      },
      SlackTeamId: { type: "string", min: 1, max: 255, pattern: "[0-9A-Z]{1,255}" },
      SlackChannelId: { type: "string", min: 1, max: 255, pattern: "[A-Za-z0-9]+" },
      TeamsChannelId: { type: "string", min: 1, max: 255, pattern: "[a-zA-Z0-9_=+/.,-]*%3[aA][a-zA-Z0-9_=+/.,-]*%40[a-zA-Z0-9_=+/.,-]*" },
      UUID: { type: "string", min: 36, max: 36, pattern: "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}" },
      SnsTopicArnList: { type: "list", member: { shape: "Arn" } },
      Arn: {
        type: "string",
        min: 12,
        max: 1224,
        pattern: "arn:aws:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}",
      },
      ConfigurationName: { type: "string", min: 1, max: 128, pattern: "[A-Za-z0-9_-]+" },
      CustomerCwLogLevel: { type: "string", min: 4, max: 5, pattern: "ERROR|INFO|NONE" },
      GuardrailPolicyArnList: { type: "list", member: { shape: "GuardrailPolicyArn" } },
      GuardrailPolicyArn: {
        type: "string",
        min: 11,
        max: 1163,
        pattern: "(?!.*/aws-service-role/.*)arn:aws:iam:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}",
      },
      Flag: { type: "boolean" },
      Tags: { type: "list", member: { shape: "Tag" } },
      Tag: { type: "structure", required: ["TagKey", "TagValue"], members: { TagKey: { shape: "TagKey" }, TagValue: { shape: "TagValue" } } },
      TagKey: { type: "string", min: 1, max: 128 },
      TagValue: { type: "string", min: 0, max: 256 },
    },
  },
};

/** What configurations of Slack's channels and of Teams' have alike. */
function channelMembers(): NonNullable<Shape["members"]> {
  return {
    SnsTopicArns: { shape: "SnsTopicArnList" },
    IamRoleArn: { shape: "Arn" },
    ConfigurationName: { shape: "ConfigurationName" },
    LoggingLevel: { shape: "CustomerCwLogLevel" },
    GuardrailPolicyArns: { shape: "GuardrailPolicyArnList" },
    UserAuthorizationRequired: { shape: "Flag" },
    Tags: { shape: "Tags" },
  };
}
