import type { CheckRunner } from "./input";

/** What a runner does not do as the others with the same check, and why; docs/capabilities.md is made from it. */
export interface RunnerDifference {
  readonly by: CheckRunner;
  readonly what: string;
  readonly why: string;
}

export const RUNNER_DIFFERENCES: readonly RunnerDifference[] = [
  {
    by: "route53",
    what: "Its alerts are P2 at most; what has to page needs a second check by another runner",
    why: "AWS tells of a failed health check minutes later, and promises no figure",
  },
  { by: "route53", what: "A redirect counts as an answer and is not followed", why: "any status from 200 to 399 is healthy" },
  { by: "route53", what: "Text is looked for in the first 5,120 bytes of the body", why: "that is what its checkers read" },
  { by: "route53", what: "Its response time is not drawn", why: "measuring it is charged for, and switching it on or off replaces the health check" },
  { by: "canary", what: "It runs in one place, the environment's own region", why: "a canary is a Lambda function there; half of one place is that place" },
  {
    by: "datadog",
    what: "The alert is the test's own monitor, and no metric of it is drawn, but for the response time of HTTP tests",
    why: "Datadog documents no metric that says whether a test passed or when a certificate ends",
  },
  {
    by: "datadog",
    what: "A certificate's alert fires as well while no place can reach the endpoint",
    why: "the test of a certificate fails for either reason; it needs all places to agree",
  },
  { by: "grafana", what: "Of a name's answers all have to be the one that is asked for", why: "its checks know no other rule for records that have to match" },
];
