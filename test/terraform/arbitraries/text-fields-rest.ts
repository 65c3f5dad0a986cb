import { line } from "../../../model/describe";
import { type Back, own, type TextField, within } from "./text-field";
import { reasoned } from "./text-fields-aws";
import { custom } from "./text-platform";

const ALARM = "aws_cloudwatch_metric_alarm";
const description = (back: Back, key: string): string => back.resource("links", ALARM, key).alarm_description;
const tooLong = (reason: string) => reason.includes("alarm_description");
const ROLE = "arn:aws:iam::123456789012:role/";

const traced = (id: string) => ({ [id]: custom({}, { tracing: { service: id } }) });
const flow = (id: string) => ({
  components: traced(id),
  traces: { flows: { [id]: { title: "Checkout", components: [id], entry: id, urlPath: "/x", sampling: { rate: 0.5 } } } },
});

const links: readonly TextField[] = [
  ...["P0", "P1", "P2", "P3", "P4"].map(
    (severity): TextField => ({
      schema: "severities.*.alias",
      file: "links",
      around: () => ({ severities: { [severity]: { alias: severity } } }),
      place: () => ["severities", severity, "alias"],
      once: true,
      harmless: `Alias of ${severity}`,
      shared: (reason) => tooLong(reason) && reason.includes(severity),
      lands: (back, _, text) => [within(description(back, `all.own.${severity}`), `all.own.${severity} ${line(text)}: Refused orders above `)],
    }),
  ),
  {
    schema: "runbook",
    file: "links",
    place: () => ["runbook"],
    once: true,
    write: (text) => `https://runbooks.shop.example/${text}`,
    shared: tooLong,
    lands: (back, _, text) => [within(description(back, "all.own.P1"), `\nRunbook: ${line(text)}\n`)],
  },
  {
    schema: "aws.tags.{key}",
    file: "links",
    around: () => ({ aws: { tags: {} } }),
    place: () => ["aws", "tags"],
    under: "orders",
    lands: (back, _, text) => [[own(back.provider("links").default_tags[0].tags, text), "orders"]],
  },
  {
    schema: "aws.tags.*",
    file: "links",
    around: () => ({ aws: { tags: {} } }),
    place: (id) => ["aws", "tags", id],
    lands: (back, id, text) => [[back.provider("links").default_tags[0].tags[id], text]],
  },
  ...(["roleArn", "externalId", "sessionName"] as const).map(
    (name): TextField => ({
      schema: `aws.assumeRole.${name}`,
      file: "links",
      around: () => ({ aws: { assumeRole: { roleArn: `${ROLE}deploy` } } }),
      place: () => ["aws", "assumeRole", name],
      once: true,
      ...(name === "roleArn" && { write: (text) => `${ROLE}${text}`, harmless: `${ROLE}deploy` }),
      lands: (back, _, text) => [[back.provider("links").assume_role[0][name.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`)], text]],
    }),
  ),
  {
    schema: "thresholds.*.reason",
    file: "links",
    around: () => ({ thresholds: { "queue.oldest-message-age.P2": { at: "4 min", reason: "x" } } }),
    place: () => ["thresholds", "queue.oldest-message-age.P2", "reason"],
    once: true,
    lands: (back, _, text) => [reasoned(description(back, "jobs.oldest-message-age.P2"), text)],
  },
  {
    schema: "thresholds.*.off",
    file: "links",
    around: () => ({ thresholds: { "queue.oldest-message-age.P1": { off: "x" } } }),
    place: () => ["thresholds", "queue.oldest-message-age.P1", "off"],
    once: true,
    lands: (back, _, text) => [[back.model("links").gaps.find(({ key }) => key === "jobs.oldest-message-age.P1")?.reason, text]],
  },
];

const traces: readonly TextField[] = [
  {
    schema: "components.*.tracing.service",
    file: "aws",
    around: (id) => ({ components: traced(id) }),
    place: (id) => ["components", id, "tracing", "service"],
    once: true,
    lands: (back, id, text) => [[back.resource("aws", "aws_xray_group", `${id}.traces.faults`).filter_expression, `service("${text}") { fault = true }`]],
  },
  {
    schema: "traces.flows.*.title",
    file: "aws",
    around: flow,
    place: (id) => ["traces", "flows", id, "title"],
    lands: (back, id, text) => [[back.model("aws").traces.groups.find(({ key }) => key === `traces.flows.${id}.faults`)?.title, `${text}: faults`]],
  },
  {
    schema: "traces.flows.*.urlPath",
    file: "aws",
    around: flow,
    place: (id) => ["traces", "flows", id, "urlPath"],
    write: (text) => `/${text}`,
    lands: (back, id, text) => [
      [back.resource("aws", "aws_xray_sampling_rule", `traces.flows.${id}`).url_path, text],
      within(back.resource("aws", "aws_xray_group", `traces.flows.${id}.faults`).filter_expression, `http.url CONTAINS "${text.replace(/\*$/, "")}"`),
    ],
  },
];

/** A backend's block is no expression to Terraform; the reading stack's configuration of the same state is one. */
const states: readonly TextField[] = [
  {
    schema: "state.keyPrefix",
    file: "oncall",
    place: () => ["state", "keyPrefix"],
    once: true,
    lands: (back, _, text) => [
      [back.backend("oncall").key, `${text}/oncall-oncall.tfstate`],
      [back.remoteState("oncall").key, `${text}/oncall-oncall.tfstate`],
    ],
  },
  {
    schema: "state.kmsKeyId",
    file: "oncall",
    place: () => ["state", "kmsKeyId"],
    once: true,
    lands: (back, _, text) => [
      [back.backend("oncall").kms_key_id, text],
      [back.remoteState("oncall").kms_key_id, text],
    ],
  },
  {
    schema: "state.roleArn",
    file: "oncall",
    place: () => ["state", "roleArn"],
    once: true,
    write: (text) => `${ROLE}${text}`,
    lands: (back, _, text) => [
      [back.backend("oncall").assume_role.role_arn, text],
      [back.remoteState("oncall").assume_role.role_arn, text],
    ],
  },
  ...(["organization", "hostname"] as const).map(
    (name): TextField => ({
      schema: `state.${name}`,
      file: "cloud",
      place: () => ["state", name],
      once: true,
      lands: (back, _, text) => [
        [back.backend("cloud")[name], text],
        [back.remoteState("cloud")[name], text],
      ],
    }),
  ),
  {
    schema: "state.project",
    file: "cloud",
    place: () => ["state", "project"],
    once: true,
    lands: (back, _, text) => [[back.backend("cloud").workspaces.project, text]],
  },
  {
    schema: "state.workspacePrefix",
    file: "cloud",
    place: () => ["state", "workspacePrefix"],
    once: true,
    lands: (back, _, text) => [
      [back.backend("cloud").workspaces.name, `${text}cloud-oncall`],
      [back.remoteState("cloud").workspaces.name, `${text}cloud-oncall`],
    ],
  },
];

const switches: readonly TextField[] = [
  ...(["aws", "grafana", "datadog", "pagerduty"] as const).map(
    (vendor): TextField => ({
      schema: `vendors.${vendor}.off`,
      file: "quiet",
      place: () => ["vendors", vendor, "off"],
      once: true,
      lands: (back, _, text) => [[back.model("quiet").vendors[vendor], { on: false, reason: text }]],
    }),
  ),
  {
    schema: "kinds.*.off",
    file: "quiet",
    around: () => ({ components: { jobs: { kind: "queue", team: "payments", queue: "jobs" } }, kinds: { queue: {} } }),
    place: () => ["kinds", "queue", "off"],
    once: true,
    lands: (back, _, text) => [[back.model("quiet").gaps.find(({ key }) => key === "jobs")?.reason, text]],
  },
];

export const OTHER_FIELDS: readonly TextField[] = [...links, ...traces, ...states, ...switches];
