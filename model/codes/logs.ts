import type { CodeMeaning } from "./meaning";

/** Logs (401 to 419) and traces (420 to 440). */
export const LOG_CODES = {
  TOC401: {
    name: "unknown-log-class",
    severity: "error",
    means: "A log group names a class that neither Tocsin nor `logs.classes` has.",
    fix: "Use a declared class, or declare this one under `logs.classes`.",
  },
  TOC402: {
    name: "log-group-declared-twice",
    severity: "error",
    means: "Two entries declare the same log group, so two resources would fight over its retention.",
    fix: "Declare the group at the component that writes to it; others may name it in their signals' log patterns.",
  },
  TOC403: {
    name: "log-group-name",
    severity: "error",
    means: "A log group's name breaks CloudWatch's rules: 1 to 512 of letters, digits and _ . / # -, not starting with `aws/`.",
    fix: "Correct the name.",
  },
  TOC404: {
    name: "log-retention",
    severity: "error",
    means: "CloudWatch keeps logs for fixed numbers of days only, and this is none of them.",
    fix: "Use the number that the hint names; 0 keeps logs for ever.",
  },
  TOC405: {
    name: "unknown-data-identifier",
    severity: "error",
    means: "`mask` names no managed data identifier of CloudWatch Logs.",
    fix: "Use a name of AWS's list, or the identifier's full ARN if AWS has added it since.",
  },
  TOC406: {
    name: "too-many-log-subscriptions",
    severity: "error",
    means: "A log group would get more than the five subscription filters that CloudWatch allows, by all environments that have it.",
    fix: "Drop one of archive, the class's forwardTo and the group's forwardTo, or fan out behind one stream.",
  },
  TOC407: {
    name: "log-destination",
    severity: "error",
    means: "Log events can't be sent to this ARN, or its role is missing or superfluous.",
    fix: "Firehose and Kinesis need a role that CloudWatch Logs may assume; Lambda and cross-account destinations take none.",
  },
  TOC408: {
    name: "log-pattern",
    severity: "error",
    means: "A filter pattern that CloudWatch Logs would refuse, or that can match nothing in logs of this format.",
    fix: "Correct the pattern as the reason says.",
  },
  TOC409: {
    name: "unmasked-personal-data",
    severity: "error",
    means: "A log group holds personal data and its class masks none.",
    fix: "Give the class `mask`, or use a class that has it.",
  },
  TOC410: {
    name: "log-group-not-declared",
    severity: "warning",
    means: "A signal reads a log group that no component declares; its filter fails to deploy unless the group exists already.",
    fix: "Declare the group under the component's `logs`, with `adopt: true` if it exists.",
  },
  TOC411: {
    name: "log-signal-dimensions",
    severity: "error",
    means: "A signal from a log pattern has fixed dimensions, which a metric filter can't write, so its alarm would never see data.",
    fix: "Remove the dimensions and choose a metric name of the signal's own.",
  },
  TOC412: {
    name: "log-group-id",
    severity: "error",
    means: "Two log groups of one component differ in punctuation only, so they would share a Terraform address.",
    fix: "Give one of them an `id`.",
  },
  TOC413: {
    name: "too-many-metric-filters",
    severity: "error",
    means: "A log group would get more metric filters, or more regular expressions in them, than CloudWatch allows.",
    fix: "Merge patterns, or read some of the signals from another group.",
  },
  TOC420: {
    name: "unknown-flow-component",
    severity: "error",
    means: "A flow names a component that is not declared, or its entry is none of its components.",
    fix: "Use declared components and let the entry be one of them.",
  },
  TOC421: {
    name: "untraced-flow-entry",
    severity: "error",
    means: "The component where a flow enters is not traced, so no trace of the flow can be found.",
    fix: "Give the entry `tracing: { service: … }`.",
  },
  TOC422: {
    name: "sampling",
    severity: "error",
    means: "A sampling rate outside 0 to 1, or a reservoir that is no whole number of 0 or more.",
    fix: "Correct the number.",
  },
  TOC423: {
    name: "trace-service-shared",
    severity: "error",
    means: "Two components have the same service name in traces, so their groups and sampling rules would be the same.",
    fix: "Declare `tracing` at one of them, or give them different service names.",
  },
  TOC424: {
    name: "trace-service-name",
    severity: "error",
    means: "A service name that X-Ray can't have in a segment or match in a rule: 1 to 64 letters, digits, spaces and _ . : / % & # = + - @.",
    fix: "Write the name as it stands in the trace.",
  },
  TOC425: {
    name: "trace-quota",
    severity: "error",
    means: "More X-Ray groups or sampling rules than the account may have in one region, in all environments together.",
    fix: "Trace fewer components, or choose fewer `traces.groups`; if AWS granted more sampling rules, say so in `traces.quota.samplingRules`.",
  },
  TOC426: {
    name: "flow-path",
    severity: "error",
    means: "A flow's URL path that can't be matched, or a flow that has sampling of its own and no path to tell its requests.",
    fix: "Write a path such as /checkout or /checkout/*, of at most 128 characters.",
  },
  TOC440: {
    name: "quota-that-aws-does-not-raise",
    severity: "warning",
    means: "`traces.quota.groups` says that AWS granted other than its 25 X-Ray groups, which AWS's page says it does for nobody. 25 counts.",
    fix: "Remove it.",
  },
} as const satisfies Record<string, CodeMeaning>;
