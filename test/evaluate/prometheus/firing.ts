import type { AlertTransition } from "../../../evaluate/prometheus/rules/alerts";
import type { Group } from "../../../evaluate/prometheus/rules/file";
import type { ToolTest } from "./promtool";

/** What promtool has to say of each alert in each round, by what changed between them. Seconds. */
export function inEachRound({ rules }: Group, transitions: readonly AlertTransition[], count: number, round: number): NonNullable<ToolTest["alerts"]> {
  return rules.flatMap((rule) => {
    if (rule.kind === "recording") return [];
    const own = transitions.filter(({ labels }) => labels.alertname === rule.name);
    const firing = new Map<string, AlertTransition>();
    let next = 0;
    return Array.from({ length: count }, (_, index) => {
      const at = index * round;
      for (let transition = own[next]; transition && transition.at <= at; transition = own[++next]) {
        const key = JSON.stringify(transition.labels);
        if (transition.to === "firing") firing.set(key, transition);
        else firing.delete(key);
      }
      return { name: rule.name, at, firing: [...firing.values()].map(({ labels, annotations }) => ({ labels, annotations })) };
    });
  });
}
