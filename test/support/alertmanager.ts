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

/**
 * The policies that tell of an alert, as Alertmanager finds them: depth first, the first child that matches unless it says to
 * go on, and a policy itself where none of its children matches.
 * https://github.com/prometheus/alertmanager/blob/main/dispatch/route.go
 */
export function policiesOf(root: Policy, labels: Readonly<Record<string, string>>): readonly Policy[] {
  if (!(root.matcher ?? []).every((matcher) => matches(matcher, labels[matcher.label] ?? ""))) return [];
  const found: Policy[] = [];
  for (const child of root.policy ?? []) {
    const below = policiesOf(child, labels);
    found.push(...below);
    if (below.length > 0 && !child.continue) break;
  }
  return found.length > 0 ? found : [root];
}

function matches({ match, value }: { readonly match: string; readonly value: string }, label: string): boolean {
  const equal = match.includes("~") ? new RegExp(`^(?:${value})$`).test(label) : label === value;
  return match.startsWith("!") ? !equal : equal;
}
