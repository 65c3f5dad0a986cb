import { NotificationPolicy, type NotificationPolicyPolicy } from "@cdktf/provider-grafana/lib/notification-policy";
import { groupBy } from "../../model/group";
import type { Model, Route } from "../../model/model";
import { SEVERITIES } from "../../model/severities";
import { Construct } from "../cdktf";
import { declare } from "../declare";

/** What a rule would say of whom it tells, with the labels by which a policy finds its alerts. */
export interface Notified {
  readonly labels: Readonly<Record<"team" | "severity" | "component" | "tocsin", string>>;
  readonly contactPoint: string;
  readonly muteTimings: readonly string[];
}

export interface NotificationPoliciesProps {
  readonly model: Pick<Model, "platform" | "environment" | "routes">;
  /** Of every rule; nothing is declared without any. */
  readonly notified: readonly Notified[];
  /** Who hears of a route's alerts. */
  readonly contactPoint: (route: string) => string | undefined;
}

/**
 * The tree of notification policies of an organisation that is wholly this environment's: by team, then by severity, then
 * the few alerts that are told otherwise than their severity. It replaces whatever tree is there.
 * https://grafana.com/docs/grafana/latest/alerting/fundamentals/notifications/notification-policies/
 */
export class NotificationPolicies extends Construct {
  constructor(scope: Construct, id: string, { model, notified, contactPoint }: NotificationPoliciesProps) {
    super(scope, id);
    const [first] = notified;
    if (!first) return;
    const ours = [match("platform", model.platform), match("environment", model.environment)];
    const teams = grouped(notified, "team").map(([team, ofTeam]): NotificationPolicyPolicy => {
      const severities = grouped(ofTeam, "severity").map(([severity, told]) => severityPolicy(severity, told, contactPoint(`${team}.${severity}`)));
      const [{ contactPoint: unmatched, muteTimings }] = ofTeam as [Notified];
      return { ...TIMES, matcher: [...ours, match("team", team)], contactPoint: unmatched, muteTimings: [...muteTimings], policy: severities };
    });
    declare(
      NotificationPolicy,
      this,
      "policies",
      { ...OTHERS, contactPoint: quietest(model.routes, contactPoint) ?? first.contactPoint, policy: teams },
      { path: ["grafana", "notifications"] },
    );
  }
}

/** What rules say in the other mode. By alert: one message for two of them would have neither's name, by which PagerDuty routes. */
const TIMES = { groupBy: ["alertname", "component", "signal", "severity"], groupWait: "0s", groupInterval: "1m", repeatInterval: "4w", continue: false };
/** Of alerts that are not ours: as Grafana has it from the start. */
const OTHERS = { groupBy: ["grafana_folder", "alertname"], groupWait: "30s", groupInterval: "5m", repeatInterval: "4h" };

function severityPolicy(severity: string, told: readonly Notified[], usual: string | undefined): NotificationPolicyPolicy {
  const plain = told.find(({ contactPoint, muteTimings }) => contactPoint === usual && muteTimings.length === 0);
  // Where everything is muted or told to nobody, the first stands for all that is alike.
  const most = plain ?? (told[0] as Notified);
  const exceptions = told
    .filter((each) => !alike(each, most))
    .map(({ labels: { tocsin }, ...rest }): NotificationPolicyPolicy => ({ ...TIMES, ...settings(rest), matcher: [match("tocsin", tocsin)] }));
  return { ...TIMES, ...settings(most), matcher: [match("severity", severity)], ...(exceptions.length > 0 && { policy: exceptions }) };
}

const settings = ({ contactPoint, muteTimings }: Omit<Notified, "labels">) => ({ contactPoint, muteTimings: [...muteTimings] });
const match = (label: string, value: string) => ({ label, match: "=", value });
const alike = (a: Notified, b: Notified): boolean => a.contactPoint === b.contactPoint && a.muteTimings.join("\n") === b.muteTimings.join("\n");

function grouped(notified: readonly Notified[], label: "team" | "severity"): readonly (readonly [string, readonly Notified[]])[] {
  return [...groupBy(notified, ({ labels }) => labels[label])].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Alerts of nobody's shall be heard of and wake nobody: the least grave route of the first team that has one. */
function quietest(routes: readonly Route[], contactPoint: (route: string) => string | undefined): string | undefined {
  const quiet = [...routes].sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || (a.team < b.team ? -1 : 1));
  return quiet.map(({ id }) => contactPoint(id)).find((name) => name !== undefined);
}
