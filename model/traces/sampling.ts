import { type Diagnostic, type Path, problem } from "../diagnostics";
import { parseQuantity } from "../quantities";
import type { Sampling } from "./input";

export interface Rate {
  readonly rate: number;
  readonly reservoir: number;
}

/** The sampling as numbers, or what is wrong with it. */
export function samplingRate(sampling: Sampling, path: Path): Rate | Diagnostic {
  const { rate, reservoir = 1 } = sampling;
  const parsed = parseQuantity(rate, "ratio");
  if ("problem" in parsed) return problem("TOC422", [...path, "rate"], parsed.problem, "the rate is the part of the requests that is traced: 0.05 or 5 %");
  if (!Number.isInteger(reservoir) || reservoir < 0)
    return problem("TOC422", [...path, "reservoir"], `a reservoir of ${reservoir} requests a second is not possible`, "write a whole number of 0 or more");
  return { rate: parsed.quantity.value, reservoir };
}

/**
 * Rules are tried from the lowest priority number, equal ones by name: the order must come from what a rule matches,
 * never from its position. Longer paths before shorter ones, flows before components, all before X-Ray's default rule
 * (10,000).
 * Source: https://docs.aws.amazon.com/xray/latest/api/API_CreateSamplingRule.html (ascending); by name as in AWS's own
 * OpenTelemetry distribution, sampler/_sampling_rule.py.
 */
export const samplingPriority = (urlPath: string | undefined): number => (urlPath === undefined ? 3000 : 2000 - urlPath.length);
