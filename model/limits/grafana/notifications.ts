import type { Block, Limit, Problem, Reader, ResourceLimits } from "../limit";
import { DURATION, DURATION_ABOVE_ZERO, GRAFANA, NOT_EMPTY, PROVIDER, texts, twice } from "./common";
import { muteLimits } from "./mute-timing";

const CONTACT = `${PROVIDER}77b24b7e358c648e3ef10eba6cb67eab6f55550d/internal/resources/grafana/resource_alerting_contact_point.go`;
const CONTACT_NOTIFIERS = `${PROVIDER}03d586674dcaf562d6b10e917d7dd938e3e793a3/internal/resources/grafana/resource_alerting_contact_point_notifiers.go`;
const POLICY = `${PROVIDER}61bab8db37432b83bd0d617e7cd475c5423d0c0a/internal/resources/grafana/resource_alerting_notification_policy.go`;
const RECEIVERS = "https://github.com/grafana/alerting/blob/main/receivers/";
const VALIDATION = `${GRAFANA}services/ngalert/api/tooling/definitions/alertmanager_validation.go`;

/** Every kind of integration that the provider has a block for. */
const INTEGRATIONS =
  "alertmanager dingding discord email googlechat kafka line mqtt oncall opsgenie pagerduty pushover sensugo slack sns teams telegram threema victorops webex webhook wecom".split(
    " ",
  );

export const NOTIFICATIONS: readonly ResourceLimits[] = [
  {
    resources: ["grafana_contact_point"],
    by: "Grafana",
    limits: [
      { argument: "name", rule: NOT_EMPTY, source: CONTACT },
      { argument: "email", rule: { together: integrationProblem }, source: CONTACT },
      { argument: "email[].addresses", rule: { items: [1, Number.POSITIVE_INFINITY] }, source: `${RECEIVERS}email/config.go` },
      { argument: "pagerduty[].integration_key", rule: NOT_EMPTY, source: `${RECEIVERS}pagerduty/config.go` },
      {
        argument: "pagerduty[].severity",
        // Any other is sent as critical.
        rule: { pattern: /^(critical|error|warning|info)$|\{\{/, is: "critical, error, warning, info or a template that makes one of them" },
        source: `${RECEIVERS}pagerduty/pagerduty.go`,
      },
      { argument: "slack[].recipient", rule: { together: (slack, read) => slackProblem(slack, read, "recipient") }, source: `${RECEIVERS}slack/config.go` },
      { argument: "slack[].token", rule: { together: (slack, read) => slackProblem(slack, read, "token") }, source: `${RECEIVERS}slack/config.go` },
      ...["discord", "teams", "webhook"].map((kind): Limit => ({ argument: `${kind}[].url`, rule: NOT_EMPTY, source: `${RECEIVERS}${kind}/config.go` })),
      { argument: "webhook[].http_method", rule: { oneOf: ["POST", "PUT"] }, source: `${RECEIVERS}webhook/v1/config.go` },
      { argument: "sns[].topic", rule: { pattern: /^arn:/, is: "an ARN" }, source: `${RECEIVERS}sns/v1/config.go` },
      { argument: "sns[].auth_provider", rule: { oneOf: ["default", "arn", "keys"] }, source: CONTACT_NOTIFIERS },
      { argument: "sns[].message_format", rule: { oneOf: ["text", "body", "json"] }, source: CONTACT_NOTIFIERS },
      { argument: "slack[].mention_channel", rule: { oneOf: ["", "here", "channel"] }, source: `${RECEIVERS}slack/config.go` },
    ],
  },
  { resources: ["grafana_mute_timing"], by: "Grafana", limits: muteLimits },
  {
    resources: ["grafana_message_template"],
    by: "Grafana",
    limits: [
      { argument: "name", rule: NOT_EMPTY, source: VALIDATION },
      {
        argument: "template",
        // Grafana wraps a text without one in a definition of its own, and what it returns then never is what was planned.
        rule: { pattern: /\{\{\s*define/, is: 'text with a {{ define "name" }}' },
        source: VALIDATION,
      },
    ],
  },
  {
    resources: ["grafana_notification_policy"],
    by: "Grafana",
    limits: [
      { argument: "contact_point", rule: NOT_EMPTY, source: POLICY },
      { argument: "group_by[]", rule: NOT_EMPTY, source: POLICY },
      twice("group_by", VALIDATION, (policy, read) => texts(read.list(policy, "group_by")), "name each label once"),
      { argument: "group_by", rule: { together: wildcardProblem }, source: VALIDATION },
      ...["", "policy[].", "policy[].policy[].", "policy[].policy[].policy[]."].flatMap((at): readonly Limit[] => [
        { argument: `${at}group_wait`, rule: DURATION, source: VALIDATION },
        { argument: `${at}group_interval`, rule: DURATION_ABOVE_ZERO, source: VALIDATION },
        { argument: `${at}repeat_interval`, rule: DURATION_ABOVE_ZERO, source: VALIDATION },
      ]),
      ...["policy[].", "policy[].policy[].", "policy[].policy[].policy[]."].map(
        (at): Limit => ({ argument: `${at}matcher[].match`, rule: { oneOf: ["=", "!=", "=~", "!~"] }, source: POLICY }),
      ),
    ],
  },
];

function integrationProblem(point: Block, read: Reader): Problem | undefined {
  const given = INTEGRATIONS.some((integration) => read.unknown(point, integration) || read.blocks(point, integration).length > 0);
  return given
    ? undefined
    : { reason: "and every other integration is missing", hint: "say whom the contact point tells: add email, pagerduty, slack or another" };
}

/** Slack's API needs both; an incoming webhook's URL has both in itself. */
function slackProblem(slack: Block, read: Reader, argument: "recipient" | "token"): Problem | undefined {
  if (read.has(slack, "url") || read.has(slack, "endpoint_url") || read.unknown(slack, argument) || (read.text(slack, argument) ?? "") !== "") return undefined;
  return { reason: "is missing, which Slack's API needs", hint: "set token and recipient, or the url of an incoming webhook" };
}

function wildcardProblem(policy: Block, read: Reader): Problem | undefined {
  const labels = read.list(policy, "group_by") ?? [];
  return labels.length > 1 && labels.includes("...")
    ? { reason: "has ... beside other labels", hint: "group by all labels with ... alone, or name the labels" }
    : undefined;
}
