import type { CodeMeaning } from "./meaning";

/** Components, thresholds, alerts, routes and suppression. */
export const ALERT_CODES = {
  TOC201: {
    name: "no-source",
    severity: "error",
    means: "A component sets the fields of no source of its kind, or of several.",
    fix: "Set the fields of one source, or choose with `from:`.",
  },
  TOC202: {
    name: "override-matches-nothing",
    severity: "error",
    means: "A threshold override names a signal or severity that no component has.",
    fix: "Correct the selector or remove the override.",
  },
  TOC203: {
    name: "severity-order",
    severity: "error",
    means: "A less severe level is stricter than a more severe one, so it would never be heard first.",
    fix: "Order the numbers by severity.",
  },
  TOC204: {
    name: "cannot-detect-in-time",
    severity: "error",
    means:
      "The alert's expected detection time is longer than its severity allows. Where it is about a deadline (a `sparse` freshness signal, worse `below`), the time counts from there.",
    fix: "Shorten the window, or use a lower severity.",
  },
  TOC205: { name: "dependency-cycle", severity: "error", means: "Components depend on each other in a circle.", fix: "Remove one of the dependencies." },
  TOC206: {
    name: "unroutable",
    severity: "error",
    means: "An alert's route reaches nobody.",
    fix: "Give the team a channel for this severity, or route it elsewhere.",
  },
  TOC207: {
    name: "silent-suppressor",
    severity: "error",
    means: "A dependency's alerts would hold back others but page nobody themselves.",
    fix: "Let the dependency's P0 and P1 alerts notify, or drop the dependency.",
  },
  TOC208: {
    name: "arn-elsewhere",
    severity: "error",
    means: "An ARN of another account, region or partition than the environment's, written there or inherited by `extends`.",
    fix: "Use the environment's own resource. Where another account's is meant, such as a topic that all share, say why in `aws.otherAccounts`.",
  },
  TOC209: {
    name: "period-too-short",
    severity: "error",
    means: "A window's period is shorter than the metric's resolution, or not one that the vendor offers.",
    fix: "Use a multiple of 60 s that is at least the metric's resolution.",
  },
  TOC210: {
    name: "threshold-incomplete",
    severity: "error",
    means: "A threshold lacks something that no catalog gives it: one of an own signal, or of a signal or severity on which the catalog does not alert.",
    fix: "Add the named keys.",
  },
  TOC211: {
    name: "cross-region-dependency",
    severity: "warning",
    means: "A dependency's alarms live in another region, so they can't hold back this component's notifications.",
    fix: "Nothing, if two notifications are acceptable; otherwise drop the dependency.",
  },
  TOC212: {
    name: "not-alerting",
    severity: "warning",
    means: "A component of which no signal alerts.",
    fix: "Set the fields that its signals need, or switch the component's kind off with a reason.",
  },
  TOC213: {
    name: "no-event-count",
    severity: "error",
    means: "A minimum number of events for a signal whose measure counts none.",
    fix: "Remove minEventsPerPeriod from the override.",
  },
  TOC214: {
    name: "metric-elsewhere",
    severity: "error",
    means: "A metric lives in a region of another AWS partition than the environment's, where no alarm of the environment can be.",
    fix: "Declare the component in an environment of that partition, or switch it off with a reason.",
  },
  TOC215: {
    name: "alerts-from-another-vendor",
    severity: "warning",
    means: "The vendor that alerts by default can't watch this signal, so another one does.",
    fix: "Name the other vendor for the signal under `alertsFrom`, so that readers know.",
  },
  TOC216: {
    name: "vendor-cannot-alert",
    severity: "error",
    means: "The vendor that is chosen for this signal is not used here, or can't watch the signal.",
    fix: "Choose another vendor under `alertsFrom`; docs/capabilities.md lists what each can watch.",
  },
  TOC217: {
    name: "never-fires",
    severity: "error",
    means:
      "A window that no fault can fill, or that is always full: the newest datapoints are zeros until their own come, and too few of the others are judged.",
    fix: "Judge more datapoints: `bad`, and as many more as the metric is late, of `of`. Where zero is bad, let more be bad than come late.",
  },
  TOC218: {
    name: "unknown-namespace",
    severity: "warning",
    means:
      "An own signal's metric is in a namespace that begins with AWS/ and that none of AWS's services is known to publish in: its alarms would be quiet for ever.",
    fix: "Correct the spelling. Ignore it where the service is newer than the list.",
  },
  TOC219: {
    name: "less-than-one-event",
    severity: "error",
    means: "A rate of less than one event in a period of the window: a single event is above it, whatever the number says, and a period without is below.",
    fix: "Judge periods in which the rate is one event or more, or say what is meant: none at all, or any.",
  },
  TOC220: {
    name: "page-by-mail-alone",
    severity: "warning",
    means: "Nobody hears of a P0 or P1 but by e-mail, which wakes nobody.",
    fix: "Route it to PagerDuty, a phone, a chat or a system that pages.",
  },
  TOC221: {
    name: "below-nothing",
    severity: "error",
    means: "An alert on what is below nothing: no count, rate, share or size is, so that it never fires.",
    fix: "Write the least that is enough. What is none at all is below one.",
  },
  TOC250: {
    name: "composite-of-others",
    severity: "error",
    means: "A composite in Datadog names an alert that another vendor watches.",
    fix: "Let Datadog alert on it under `alertsFrom`, or use alerts that Datadog watches.",
  },
  TOC251: {
    name: "composite-never-alerts",
    severity: "error",
    means: "A composite in Datadog whose parts are grouped differently, so that no group is bad in all of them, or that has more than ten.",
    fix: "Use parts that are grouped alike or not at all, and fewer of them.",
  },
  TOC252: {
    name: "composite-pages-twice",
    severity: "warning",
    means: "A composite in Datadog pages for a fault for which one of its parts pages, too: it notifies beside its parts.",
    fix: "Combine alerts that do not page, or give the composite a severity that does not.",
  },
  TOC253: {
    name: "catalog-entry-shared",
    severity: "warning",
    means:
      "Two environments of one Datadog site declare the same entry of the Software Catalog, which is the organisation's: each deployment undoes the other's.",
    fix: "Declare the entry in one environment, or ignore this where the environments have an organisation each.",
  },
} as const satisfies Record<string, CodeMeaning>;
