import type { AlertingVendor } from "../platform";

/** What a vendor does not do as the others, and why; docs/capabilities.md is made from it. */
export interface Difference {
  readonly vendor: AlertingVendor | "Prometheus files";
  readonly what: string;
  readonly why: string;
}

export const DIFFERENCES: readonly Difference[] = [
  {
    vendor: "aws",
    what: "Routes to Discord reach nobody",
    why: "neither SNS nor Amazon Q Developer in chat applications posts there, and a Discord webhook does not take SNS's messages",
  },
  {
    vendor: "aws",
    what: "Routes to an SNS topic reach it from alarms of its own region only",
    why: "an alarm's actions are in the alarm's region",
  },
  {
    vendor: "aws",
    what: "Of each Microsoft team one channel can be told",
    why: "Terraform's AWS provider looks a channel's configuration up by its team alone",
  },
  {
    vendor: "grafana",
    what: "Routes to an SNS topic reach nobody from Grafana Cloud",
    why: "Grafana publishes with credentials of its own, and Grafana Cloud has none of the account",
  },
  {
    vendor: "datadog",
    what: "Messages to Discord are the alert's title and a link",
    why: "Datadog has no integration with Discord: they pass by a webhook, and Discord refuses a text of more than 2000 characters",
  },
  {
    vendor: "grafana",
    what: "An alert is not held back while a dependency's alert fires, and a P1 does not wait for the P0 of its signal",
    why: "Grafana's alerting has no counterpart of a composite alarm's suppressor; its rules know nothing of each other",
  },
  {
    vendor: "grafana",
    what: "Missing data that means nothing known (`missing: unknown`) keeps the last state",
    why: "Grafana tells somebody of its own state for it, and CloudWatch's insufficient data is told to nobody",
  },
  {
    vendor: "grafana",
    what: "While CloudWatch can't be read, rules keep their state, but for those whose missing data is bad; one rule an environment tells of it",
    why: "an error is no answer, and one broken data source would otherwise be as many pages as there are rules",
  },
  {
    vendor: "grafana",
    what: "Routes by SMS reach nobody",
    why: "SMS are sent by SNS, and Grafana's alerts do not pass there",
  },
  {
    vendor: "grafana",
    what: "Bands of what is usual (thresholds in deviations) are watched by CloudWatch alone",
    why: "the band is learnt by CloudWatch's own model, and no rule outside CloudWatch can read it",
  },
  {
    vendor: "grafana",
    what: "Components whose identifier is read from an SSM parameter are watched and drawn by CloudWatch alone",
    why: "the parameter is read by the AWS provider when Terraform plans, and Grafana's stack has none",
  },
  {
    vendor: "grafana",
    what: "Existing alarms can't be adopted",
    why: "`adopt:` names CloudWatch alarms; a Grafana rule is made anew under its own uid",
  },
  {
    vendor: "datadog",
    what: "Most P0 and P1 alerts can't be Datadog's",
    why: "it has CloudWatch's metrics 3 minutes later by metric streams, 12 to 20 by polling, and these severities have to be heard of within 5",
  },
  {
    vendor: "datadog",
    what: "Routes by SMS reach nobody, identifiers from SSM parameters and bands of what is usual are CloudWatch's, existing alarms can't be adopted",
    why: "as for Grafana",
  },
  {
    vendor: "Prometheus files",
    what: "Missing data that keeps the last state, or means nothing known (`missing: keep`, `missing: unknown`), clears an alert",
    why: "a Prometheus rule has no memory of its own: it fires while its expression has a value",
  },
  {
    vendor: "Prometheus files",
    what: "An alert is not held back while a dependency's alert fires; of one signal, a graver severity holds back all lesser ones that are heard of no more than it",
    why: "Alertmanager's inhibitions compare labels of two alerts, and in none stands what a component depends on",
  },
  {
    vendor: "Prometheus files",
    what: "Where missing data is bad, an alert waits after a start of Prometheus, or as a new rule, until one period more than its window has passed",
    why: "Prometheus can't tell a target that is absent from rules that have only begun to look",
  },
  {
    vendor: "Prometheus files",
    what: "Only alerts on Prometheus' own series are in them; those that Grafana reads from CloudWatch are in Grafana's files",
    why: "Prometheus rules ask Prometheus alone",
  },
  {
    vendor: "Prometheus files",
    what: "That Prometheus can't be read is told by nobody",
    why: "what can't be evaluated can't fire: Grafana's rule on its data source, or another Prometheus, has to watch it",
  },
  {
    vendor: "Prometheus files",
    what: "Uptime checks run from where blackbox_exporter is, not from the places that they name; journeys are not in them, nor are their alerts",
    why: "a probe of blackbox_exporter is one request from one place",
  },
  {
    vendor: "Prometheus files",
    what: "Tags whose names are no label names are labels under Prometheus' escaped name (`cost-center` as `U__cost_2d_center`)",
    why: "Prometheus 2 takes letters, digits and underscores in names of labels",
  },
  {
    vendor: "Prometheus files",
    what: "Routes by Discord, Teams, webhook, SNS and SMS reach nobody",
    why: "the Alertmanager 0.25 that the files are made for reads the addresses of webhooks, which are secrets, in its configuration alone; SNS would need credentials of its own",
  },
];
