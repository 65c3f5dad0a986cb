import { EMAIL, EMAIL_LENGTH } from "../../model/email";
import { REGION_FORM } from "../../model/partitions";
import { CHANNELS, VENDORS } from "../../model/platform";
import { SEVERITIES, SEVERITY } from "../../model/severities";
import type { Catalog } from "../../model/thresholds";
import { z } from "../zod";
import { alertsFromSchema, grafanaSchema } from "./alerting";
import { AN_IAM_ROLE, arn, badArn } from "./arn";
import { componentSchema } from "./component";
import { datadogSchema } from "./datadog";
import { byId, date, distinct, id, reason, text, texts } from "./leaf";
import { logsSchema } from "./logs";
import { oncallShape } from "./oncall";
import { placesShape } from "./places";
import { RUNBOOK } from "./runbook";
import { changesSchema } from "./threshold";
import { tracesSchema } from "./traces";
import { uptimeFromSchema } from "./uptime";

/** Everything that an environment file may say, after `extends`; the output is checked, defaults are filled in. */
export function fileSchema(catalog: Catalog) {
  const kinds = Object.keys(catalog);
  return z
    .strictObject({
      platform: id({ description: "Name of the whole that is monitored: prefix of every name.", examples: ["shop"] }),
      production: z.boolean().default(false).meta({ description: "Refuses what only a trial may do, such as local state in CI." }),
      asOf: date({ description: '"Today" for everything that has a date; the machine\'s clock is never read.' }).exactOptional(),
      aws: awsSchema,
      state: stateSchema.default({ type: "local" }),
      vendors: z
        .strictObject(mapKeys(VENDORS, () => switchSchema.exactOptional()))
        .default({})
        .meta({ description: "Vendors that are off here, with the reason.", examples: [{ pagerduty: { off: "nobody is on call for development" } }] }),
      grafana: grafanaSchema.exactOptional(),
      datadog: datadogSchema.exactOptional(),
      alertsFrom: alertsFromSchema("kind.signal").exactOptional(),
      uptimeFrom: uptimeFromSchema.exactOptional(),
      kinds: z
        .strictObject(mapKeys(kinds, () => offSchema.exactOptional()))
        .default({})
        .meta({ description: "Kinds whose components get no alerts here, with the reason." }),
      severities: z
        .strictObject(
          mapKeys(SEVERITIES, (severity) =>
            z.strictObject({ alias: text({ description: "Display alias.", default: SEVERITY[severity].alias }) }).exactOptional(),
          ),
        )
        .default({})
        .meta({ description: "What the severities are called here." }),
      runbook: text({
        description: "Runbook URL of every alert; {component}, {kind}, {signal} and {severity} are filled in.",
        examples: ["https://runbooks.example.com/{kind}/{signal}"],
        ...RUNBOOK,
      }),
      teams: byId(teamSchema, { description: "Who owns components." }),
      routes: routesSchema
        .default({})
        .meta({ description: "Who hears of alerts, by severity, for every team that does not say otherwise.", default: DEFAULT_ROUTES }),
      components: byId(componentSchema(catalog), { description: "What runs." }),
      logs: logsSchema.default({}),
      traces: tracesSchema.default({}),
      ...oncallShape,
    })
    .meta({ title: "Tocsin environment" });
}
export type Parsed = z.output<ReturnType<typeof fileSchema>>;

/** Keys that a file has for itself, not merged. */
export const ownKeys = {
  extends: text({
    description: "File of the same directory to start from: maps merge, lists and scalars replace, null removes.",
    examples: ["base.yaml"],
  }).exactOptional(),
  abstract: z.boolean().exactOptional().meta({ description: "True for a file that others extend and that is no environment of its own." }),
};

/** Overrides of the catalog, by file, too: each file is a layer. */
export const fileThresholds = (catalog: Catalog) =>
  changesSchema(
    Object.values(catalog).map((entry) => [`${entry.kind.id}.`, entry] as const),
    [],
    "Changes of the catalog's thresholds: kind.signal or kind.signal.severity.",
  ).exactOptional();

/** P0 to P2 open incidents, P3 is a mail, and P4 is seen on dashboards. */
export const DEFAULT_ROUTES = {
  P0: ["pagerduty", "slack", "email"],
  P1: ["pagerduty", "slack", "email"],
  P2: ["pagerduty", "slack", "email"],
  P3: ["email"],
  P4: [],
} as const;

const ACCOUNT = text({
  description: "AWS account id.",
  examples: ["210987654321"],
  pattern: /^\d{12}$/,
  is: "an AWS account id: twelve digits",
  quote: "put it in quotes, or leading zeros are lost",
});
const REGION = text({
  description: "AWS region.",
  examples: ["eu-west-1"],
  pattern: REGION_FORM,
  is: "an AWS region",
});
const ROLE = arn({ description: "IAM role.", examples: ["arn:aws:iam::210987654321:role/tocsin"], ...AN_IAM_ROLE });
const MAIL = { pattern: EMAIL, is: "a mail address", most: EMAIL_LENGTH };

const tagsSchema = z.record(z.string(), text({ description: "Value." }));
const awsSchema = z
  .strictObject({
    accountId: ACCOUNT,
    region: REGION,
    allowedAccountIds: distinct(z.array(ACCOUNT).min(1))
      .exactOptional()
      .meta({ description: "Accounts that a deployment may touch. Default: accountId alone." }),
    otherAccounts: z
      .record(ACCOUNT, reason({ description: "Why something of that account is used here." }))
      .exactOptional()
      .meta({
        description: "Other accounts whose ARNs may be named, each with the reason: a role, a topic or a key that several environments share.",
        examples: [{ "444455556666": "the topic of the security team is one for all accounts" }],
      }),
    assumeRole: z
      .strictObject({
        roleArn: ROLE,
        externalId: text({ description: "External id that the role's trust policy asks for." }).exactOptional(),
        sessionName: text({ description: "Session name in CloudTrail." }).exactOptional(),
      })
      .exactOptional()
      .meta({ description: "Role to assume for a deployment." }),
    tags: tagsSchema.default({}).meta({ description: "Tags of every AWS resource.", examples: [{ "cost-centre": "4711" }] }),
  })
  .meta({ description: "The AWS account." });

const stateSchema = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("local").meta({ description: "Files beside the checkout; for trials." }) }),
    z.strictObject({
      type: z.literal("s3").meta({ description: "S3 with its own lock file." }),
      bucket: text({ description: "Bucket.", examples: ["acme-terraform-state"], pattern: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, is: "the name of a bucket" }),
      region: REGION,
      // Terraform reads a backend letter by letter, and evaluates the same text where another stack reads that state: none of
      // these may hold what the two read differently.
      keyPrefix: text({
        description: "Prefix of the object keys. Default: the platform's name.",
        examples: ["shop/monitoring"],
        pattern: /^[\w!.*'()/-]+$/,
        is: "the beginning of an object's key: letters, digits and /-_.",
      }).exactOptional(),
      kmsKeyId: text({
        description: "KMS key that encrypts the state.",
        examples: ["alias/terraform-state", "arn:aws:kms:eu-west-1:210987654321:alias/terraform-state"],
        pattern: /^[\w:/-]+$/,
        is: "a key's id, alias or ARN",
        unlike: (value) => badArn(value, "kms"),
        judge: (value) => [badArn(value, "kms") ?? []].flat(),
      }).exactOptional(),
      roleArn: ROLE.exactOptional(),
    }),
    z.strictObject({
      type: z.literal("hcp").meta({ description: "HCP Terraform." }),
      organization: text({ description: "Organisation.", examples: ["acme"], pattern: /^[\w-]+$/, is: "an organisation's name: letters, digits, - and _" }),
      hostname: text({
        description: "Host name of Terraform Enterprise.",
        examples: ["terraform.acme.example"],
        pattern: /^[\w.:-]+$/,
        is: "a host's name",
      }).exactOptional(),
      project: text({
        description: "Project.",
        examples: ["monitoring"],
        pattern: /^[\w -]+$/,
        is: "a project's name: letters, digits, blanks, - and _",
      }).exactOptional(),
      workspacePrefix: text({
        description: "Prefix of the workspaces' names. Default: the platform's name and a hyphen.",
        examples: ["shop-"],
        pattern: /^[\w-]+$/,
        is: "the beginning of a workspace's name: letters, digits, - and _",
      }).exactOptional(),
    }),
  ])
  .meta({ description: "Where Terraform keeps its state. Default: local." });

const offSchema = z.strictObject({ off: reason({ description: "Why it is off." }) });
const switchSchema = z.union([z.literal("on"), offSchema]).meta({ examples: ["on", { off: "the reason" }] });

const routesSchema = z.strictObject(mapKeys(SEVERITIES, () => distinct(z.array(z.enum(CHANNELS))).exactOptional()));

const teamSchema = z
  .strictObject({
    name: text({ description: "As people call it.", examples: ["Payments"] }),
    email: texts({ description: "Where it reads mail.", examples: ["payments@shop.example"], ...MAIL }),
    ticketEmail: text({ description: "Inbound address of the ticket system.", ...MAIL }).exactOptional(),
    slack: z
      .strictObject({
        workspaceId: text({ description: "Slack workspace id.", examples: ["T07EA123LEP"], pattern: /^[0-9A-Z]{1,255}$/, is: "a Slack workspace id" }),
        channelId: text({ description: "Slack channel id.", examples: ["C07EZ1ABC23"], pattern: /^[A-Z0-9]{9,15}$/, is: "a Slack channel id" }),
        channelName: text({ description: "Its name: for readers, and for Datadog, which knows channels by their names." }).exactOptional(),
      })
      .exactOptional()
      .meta({ description: "Channel of Amazon Q Developer in chat applications." }),
    ...placesShape,
    sms: texts({
      description: "Numbers that get an SMS, a second page beside PagerDuty.",
      examples: ["+4915112345678"],
      pattern: /^\+[1-9]\d{6,14}$/,
      is: "a number with its country code: +49…",
    }).exactOptional(),
    routes: routesSchema.default({}).meta({ description: "What differs from the platform's routes." }),
  })
  .meta({ id: "team" });

function mapKeys<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
