import { deepest } from "../../evaluate/alertmanager/route";

export interface Policy {
  readonly contact_point: string;
  readonly mute_timings?: readonly string[];
  readonly group_by?: readonly string[];
  readonly group_wait?: string;
  readonly group_interval?: string;
  readonly repeat_interval?: string;
  readonly continue?: boolean;
  readonly matcher?: readonly { readonly label: string; readonly match: string; readonly value: string }[];
  readonly policy?: readonly Policy[];
}

/** The policies that tell of an alert: Grafana finds them as Alertmanager does. */
export const policiesOf = (root: Policy, labels: Readonly<Record<string, string>>): readonly Policy[] =>
  deepest(
    root,
    ({ matcher = [] }) => matcher.every((one) => matches(one, labels[one.label] ?? "")),
    ({ policy = [] }) => policy,
    (policy) => policy.continue === true,
  );

function matches({ match, value }: { readonly match: string; readonly value: string }, label: string): boolean {
  const equal = match.includes("~") ? new RegExp(`^(?:${value})$`).test(label) : label === value;
  return match.startsWith("!") ? !equal : equal;
}
