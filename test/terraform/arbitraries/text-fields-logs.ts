import { type Back, type Data, type TextField, within } from "./text-field";
import { custom } from "./text-platform";

const ARN = "arn:aws:";
const PLACE = "eu-central-1:123456789012";

/** A class of logs with one group in it. */
const classed = (written: Data) => (id: string) => ({
  logs: { classes: { [id]: written } },
  components: { [id]: custom({}, { logs: [{ group: `/shop/${id}`, class: id }] }) },
});
const of =
  (...path: readonly (string | number)[]) =>
  (id: string) => ["logs", "classes", id, ...path];
const group = (back: Back, id: string) => back.resource("aws", "aws_cloudwatch_log_group", `${id}.logs.shop-${id}`);
const subscription = (back: Back, id: string, purpose: string) =>
  back.resource("aws", "aws_cloudwatch_log_subscription_filter", `${id}.logs.shop-${id}.${purpose}`);
const policy = (back: Back, id: string) =>
  JSON.parse(back.resource("aws", "aws_cloudwatch_log_data_protection_policy", `${id}.logs.shop-${id}`).policy_document);

const STREAM = { destination: `${ARN}firehose:${PLACE}:deliverystream/x`, role: `${ARN}iam::123456789012:role/x` };

export const LOG_FIELDS: readonly TextField[] = [
  {
    schema: "logs.classes.*.kmsKey",
    file: "aws",
    around: classed({}),
    place: of("kmsKey"),
    write: (text) => `${ARN}kms:${PLACE}:key/${text}`,
    lands: (back, id, text) => [[group(back, id).kms_key_id, text]],
  },
  {
    schema: "logs.classes.*.kmsKey.ssm",
    file: "aws",
    around: classed({ kmsKey: {} }),
    place: of("kmsKey", "ssm"),
    harmless: "/shop/key",
    lands: (back, _, text) => [[back.looked("aws", "aws_ssm_parameter").find(({ name }) => name === text)?.name, text]],
  },
  {
    schema: "logs.classes.*.archive.firehose",
    file: "aws",
    around: classed({ archive: { firehose: STREAM.destination, role: STREAM.role } }),
    place: of("archive", "firehose"),
    write: (text) => `${ARN}firehose:${PLACE}:deliverystream/${text}`,
    lands: (back, id, text) => [[subscription(back, id, "archive").destination_arn, text]],
  },
  {
    schema: "logs.classes.*.archive.role",
    file: "aws",
    around: classed({ archive: { firehose: STREAM.destination, role: STREAM.role } }),
    place: of("archive", "role"),
    write: (text) => `${ARN}iam::123456789012:role/${text}`,
    lands: (back, id, text) => [[subscription(back, id, "archive").role_arn, text]],
  },
  {
    schema: "logs.classes.*.mask[]",
    file: "aws",
    around: classed({ mask: ["EmailAddress"] }),
    place: of("mask", 0),
    write: (text) => `${ARN}dataprotection::aws:data-identifier/${text}`,
    harmless: "arn:aws:dataprotection::aws:data-identifier/EmailAddress",
    lands: (back, id, text) => [[policy(back, id).Statement.map(({ DataIdentifier }: Data) => DataIdentifier), [[text], [text]]]],
  },
  finding("logGroup", (audit) => audit.CloudWatchLogs?.LogGroup),
  finding("firehose", (audit) => audit.Firehose?.DeliveryStream),
  finding("bucket", (audit) => audit.S3?.Bucket),
  {
    schema: "logs.classes.*.forwardTo.destination",
    file: "aws",
    around: classed({ forwardTo: STREAM }),
    place: of("forwardTo", "destination"),
    write: (text) => `${ARN}firehose:${PLACE}:deliverystream/${text}`,
    lands: (back, id, text) => [[subscription(back, id, "forward").destination_arn, text]],
  },
  {
    schema: "logs.classes.*.forwardTo.role",
    file: "aws",
    around: classed({ forwardTo: STREAM }),
    place: of("forwardTo", "role"),
    write: (text) => `${ARN}iam::123456789012:role/${text}`,
    lands: (back, id, text) => [[subscription(back, id, "forward").role_arn, text]],
  },
  {
    schema: "logs.classes.*.forwardTo.pattern",
    file: "aws",
    around: classed({ forwardTo: STREAM }),
    place: of("forwardTo", "pattern"),
    lands: (back, id, text) => [[subscription(back, id, "forward").filter_pattern, text]],
  },
  own(
    "destination",
    (text) => `${ARN}firehose:${PLACE}:deliverystream/${text}`,
    (filter) => filter.destination_arn,
  ),
  own(
    "role",
    (text) => `${ARN}iam::123456789012:role/${text}`,
    (filter) => filter.role_arn,
  ),
  own(
    "pattern",
    (text) => text,
    (filter) => filter.filter_pattern,
  ),
  {
    schema: "components.*.logs[].group",
    file: "aws",
    around: (id) => ({ components: { [id]: custom({}, { logs: [{ group: "x", id: "only" }] }) } }),
    place: (id) => ["components", id, "logs", 0, "group"],
    write: (text) => `/shop/${text}`,
    // A name may stand once only.
    once: true,
    lands: (back, id, text) => [[back.resource("aws", "aws_cloudwatch_log_group", `${id}.logs.only`).name, text]],
  },
  ...["level", "message", "error", "duration", "route", "status", "traceId", "correlationId"].map(
    (name): TextField => ({
      schema: `logs.fields.${name}`,
      file: "links",
      around: () => ({ logs: { fields: {} } }),
      place: () => ["logs", "fields", name],
      once: true,
      shared: (reason) => reason.includes("query_string"),
      // Only names of these characters need no backticks.
      lands: (back, _, text) => [
        within(
          back
            .resources("links", "aws_cloudwatch_query_definition")
            .map(({ query_string }) => query_string)
            .join("\n"),
          /^[A-Za-z0-9@._]+$/.test(text) ? text : `\`${text}\``,
        ),
      ],
    }),
  ),
];

// biome-ignore lint/suspicious/noExplicitAny: a policy's JSON, in tests
function finding(place: string, read: (audit: any) => unknown): TextField {
  return {
    schema: `logs.classes.*.findingsTo.${place}`,
    file: "aws",
    around: classed({ mask: ["EmailAddress"], findingsTo: {} }),
    place: of("findingsTo", place),
    lands: (back, id, text) => [[read(policy(back, id).Statement[0].Operation.Audit.FindingsDestination), text]],
  };
}

function own(name: string, write: (text: string) => string, read: (filter: Data) => unknown): TextField {
  return {
    schema: `components.*.logs[].forwardTo.${name}`,
    file: "aws",
    around: (id) => ({ components: { [id]: custom({}, { logs: [{ group: `/shop/${id}`, forwardTo: STREAM }] }) } }),
    place: (id) => ["components", id, "logs", 0, "forwardTo", name],
    write,
    lands: (back, id, text) => [[read(subscription(back, id, "forward-own")), text]],
  };
}
