import { suggest } from "../../model/closest";
import type { Alert, Model, Route } from "../../model/model";
import { responders } from "../../model/oncall/responders";
import { formatQuantity } from "../../model/quantities";
import { SEVERITIES, SEVERITY, type Severity } from "../../model/severities";
import { seconds } from "../../model/units";
import { type Finding, type MatcherContext, type MatcherResult, settle, Unanswerable } from "./context";
import type { PageExpectation } from "./expectations";
import { oneOf, secondsOf } from "./fields";
import { type Listener, listener } from "./listeners";
import { label, receivedOf } from "./received";

/**
 * Whether PagerDuty tells a team, a schedule or a person of an alert in time, counted from a worst-case fault.
 *
 * Of an environment: of every alert that is theirs. A team's are those that it owns; a schedule's and a person's are those
 * whose ladder names them; what is in observe mode is left out, as it tells nobody yet. `.not` then holds where they hear
 * of none of them in time; where they hear of some, it fails with and without `.not`. Who is not known fails either way,
 * and so does a team without such alerts.
 */
export function toPage(this: MatcherContext, received: unknown, who: string, expected: PageExpectation): MatcherResult {
  return settle(this, { name: "toPage", received: label(received), args: [who, expected] }, () => {
    const { model, alert } = receivedOf(received);
    const wanted = wantedOf(expected);
    const listening = listener(who, model);
    const alerts = alert ? [one(alert, wanted)] : theirs(listening, wanted, model);
    const heard = alerts.map((each) => ({ alert: each, ...hearing(each, listening, wanted, model) }));
    const inTime = heard.filter(({ after }) => after !== undefined && after <= wanted.within);
    return {
      // Of several, `.not` speaks of each of them, too.
      holds: this.isNot ? inTime.length > 0 : heard.length > 0 && inTime.length === heard.length,
      met: () => list(inTime, listening, wanted, model),
      unmet: () =>
        heard.length === 0
          ? `No ${wanted.words} alert of ${model.environment} has ${listening.name} on its ladder`
          : list(
              heard.filter((each) => !inTime.includes(each)),
              listening,
              wanted,
              model,
            ),
    } satisfies Finding;
  });
}

interface Wanted {
  readonly within: number;
  readonly severities: readonly Severity[];
  readonly urgency: "high" | "any";
  readonly words: string;
}

function wantedOf(expected: PageExpectation): Wanted {
  const given: Partial<PageExpectation> = expected ?? {};
  for (const option of Object.keys(given))
    if (!OPTIONS.includes(option)) throw new Unanswerable(`toPage knows no ${JSON.stringify(option)}: ${suggest(option, OPTIONS)}`);
  if (given.within === undefined) throw new Unanswerable('toPage needs the time: { within: "5m" }');
  const urgency = oneOf("urgency", given.urgency ?? "high", ["high", "any"]);
  const severities =
    given.severity === undefined
      ? SEVERITIES.filter((severity) => SEVERITY[severity].pages || (urgency === "any" && severity === "P2"))
      : [oneOf("severity", given.severity, SEVERITIES)];
  return { within: secondsOf("within", given.within), severities, urgency, words: severities.join(" or ") };
}
const OPTIONS = ["within", "severity", "urgency"];

function one(alert: Alert, { severities, words }: Wanted): Alert {
  // Only what was asked for by name: an alert of its own severity that pages nobody is a finding.
  if (severities.length === 1 && !severities.includes(alert.severity)) throw new Unanswerable(`${alert.key} is not of ${words}: leave the severity out`);
  return alert;
}

function theirs(listening: Listener, { severities, words }: Wanted, model: Model): readonly Alert[] {
  const alerts = model.alerts.filter((alert) => alert.notifies && severities.includes(alert.severity) && listening.concerns(alert));
  if (alerts.length === 0 && listening.type === "team")
    throw new Unanswerable(`${listening.name} owns no alert of ${words} in ${model.environment} that notifies`);
  return alerts;
}

interface Hearing {
  /** Seconds from the fault until they are told first; nothing where PagerDuty never tells them. */
  readonly after?: number;
  readonly why: string;
}

function hearing(alert: Alert, listening: Listener, { urgency }: Wanted, model: Model): Hearing {
  if (!model.vendors.pagerduty.on) return { why: `PagerDuty is off: ${model.vendors.pagerduty.reason}` };
  if (!alert.notifies) return { why: `it tells nobody until ${alert.observeUntil ?? "it is switched on"}` };
  if (!routeOf(alert, model)?.channels.includes("pagerduty")) return { why: `its route ${alert.route} does not go to PagerDuty` };
  const reaction = model.oncall.services.find(({ id }) => id === alert.component)?.reactions.find(({ severity }) => severity === alert.severity);
  if (!reaction?.incident) return { why: `${alert.severity} opens no incident` };
  const rung = listening.rungOf(reaction.policy);
  if (!rung) return { why: `the ladder of ${reaction.policy} does not name ${listening.name}` };
  if (urgency === "high" && !SEVERITY[alert.severity].pages)
    return { why: `incidents of ${alert.severity} are not of high urgency at any hour; { urgency: "any" } counts them` };
  const after = alert.detectWithin + rung.afterMinutes * 60;
  return {
    after,
    why: `${time(alert.detectWithin)} ${alert.deadline === undefined ? "until it is noticed" : "after the deadline"}, and rung ${rung.place} ${rung.afterMinutes === 0 ? "at once" : `${rung.afterMinutes} min later`}`,
  };
}

/** Some of them, and for one what PagerDuty does instead. */
function list(heard: readonly (Hearing & { readonly alert: Alert })[], { name }: Listener, { within }: Wanted, model: Model): string {
  const lines = heard
    .slice(0, SHOWN)
    .map(
      ({ alert, after, why }) =>
        `${alert.key} ${after === undefined ? `does not page ${name}` : `pages ${name} after ${time(after)}, ${after <= within ? "within" : "not within"} ${time(within)}`}: ${why}`,
    );
  const more = heard.length - SHOWN;
  const [only, other] = heard;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : []), ...(only && !other ? told(only.alert, model) : [])].join("\n");
}
const SHOWN = 10;

function told(alert: Alert, model: Model): readonly string[] {
  const route = routeOf(alert, model);
  const all = route ? responders(model.oncall, route) : [];
  if (!alert.notifies || all.length === 0) return [];
  return [
    `Counted from the ${alert.deadline === undefined ? "fault" : "deadline"}, it tells`,
    ...all.map(({ afterMinutes, who, how }) => `  after ${time(alert.detectWithin + afterMinutes * 60)}: ${who}, ${how}`),
  ];
}

const routeOf = (alert: Alert, model: Model): Route | undefined => model.routes.find(({ id }) => id === alert.route);
const time = (value: number): string => formatQuantity(seconds(value));
