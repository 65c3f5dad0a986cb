import type { Limit, ResourceLimits } from "../limit";
import { SHORTER_NAME } from "./common";

const API = "https://docs.aws.amazon.com/xray/latest/api/API_";

export const XRAY: readonly ResourceLimits[] = [
  {
    resources: ["aws_xray_group"],
    by: "X-Ray",
    limits: [
      { argument: "group_name", rule: { length: [1, 32] }, hint: SHORTER_NAME, source: `${API}CreateGroup.html` },
      { argument: "group_name", rule: { pattern: /^(?!Default$)/, is: "names other than Default, which is reserved" }, source: `${API}CreateGroup.html` },
      {
        argument: "insights_configuration.notifications_enabled",
        rule: {
          together: (insights, read) =>
            read.flag(insights, "notifications_enabled") && read.flag(insights, "insights_enabled") === false
              ? { reason: "is on while insights_enabled is off", hint: "enable insights too, or no notifications" }
              : undefined,
        },
        source: `${API}CreateGroup.html`,
      },
    ],
  },
  {
    resources: ["aws_xray_sampling_rule"],
    by: "X-Ray",
    limits: [
      { argument: "rule_name", rule: { length: [1, 32] }, hint: SHORTER_NAME, source: `${API}SamplingRule.html` },
      { argument: "priority", rule: { range: [1, 9999] }, source: `${API}SamplingRule.html` },
      { argument: "fixed_rate", rule: { range: [0, 1], fraction: true }, hint: "write 5 % as 0.05", source: `${API}SamplingRule.html` },
      { argument: "reservoir_size", rule: { range: [0, Number.POSITIVE_INFINITY] }, source: `${API}SamplingRule.html` },
      { argument: "version", rule: { range: [1, Number.POSITIVE_INFINITY] }, source: `${API}SamplingRule.html` },
      { argument: "resource_arn", rule: { length: [0, 500] }, source: `${API}SamplingRule.html` },
      ...(
        [
          ["service_name", 64],
          ["service_type", 64],
          ["host", 64],
          ["http_method", 10],
          ["url_path", 128],
        ] as const
      ).map(([argument, max]): Limit => ({ argument, rule: { length: [0, max] }, hint: "use a shorter pattern with *", source: `${API}SamplingRule.html` })),
      { argument: "attributes", rule: { entries: [0, 5] }, source: `${API}SamplingRule.html` },
      { argument: "attributes{key}", rule: { length: [1, 32] }, source: `${API}SamplingRule.html` },
      { argument: "attributes{}", rule: { length: [1, 32] }, source: `${API}SamplingRule.html` },
    ],
  },
];
