import { append } from "../append";
import { byCodeUnit } from "../canonical";
import { closest } from "../closest";
import { type Diagnostic, type Path, problem } from "../diagnostics";
import { shorten } from "../ids";
import type { Gap, ModelComponent } from "../model";
import type { Component, Platform } from "../platform";
import { formatQuantity } from "../quantities";
import { seconds } from "../units";
import { type CheckInput, type CheckRunner, type CheckTarget, type HttpRequest, targetKind } from "./input";
import { checkSignals, type ModelCheck } from "./model";
import { type Can, RUNNERS, type Runner } from "./runners";
import { type CheckedSignal, signalsOf } from "./signals";

export interface ResolvedChecks {
  readonly checks: readonly ModelCheck[];
  readonly signals: readonly CheckedSignal[];
  /** What is not watched, and why. */
  readonly gaps: readonly Gap[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A component's checks, each with its runner, its pace and its places, and the signals that come of them. */
export function resolveChecks(platform: Platform, component: ModelComponent, declared: Component): ResolvedChecks {
  const checks: ModelCheck[] = [];
  const signals: CheckedSignal[] = [];
  const gaps: Gap[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [id, input] of Object.entries(declared.uptime ?? {}).sort(([a], [b]) => byCodeUnit(a, b))) {
    const by = input.by ?? declared.uptimeFrom ?? platform.uptimeFrom ?? "canary";
    const path: Path = ["components", component.id, "uptime", id];
    const key = `${component.id}.${checkSignals(id).uptime}`;
    const state = platform.vendors[RUNNERS[by].vendor];
    if (state && !state.on) {
      gaps.push({ key, reason: `vendors.${RUNNERS[by].vendor} is off (${state.reason}), which has ${RUNNERS[by].title}` });
      continue;
    }
    const problems = [
      ...missingVendor(platform, by, path),
      ...refusals(input, by, path),
      ...paceProblem(input, by, path),
      ...placeProblems(platform, input, by, path),
    ];
    append(diagnostics, problems);
    if (problems.length > 0) continue;
    const runner = RUNNERS[by];
    const certificate = hasCertificate(input.target);
    if (certificate && runner.certificates !== true)
      gaps.push({ key: `${component.id}.${checkSignals(id).certificate}`, reason: `is run by ${runner.title}: ${runner.certificates}` });
    const check: ModelCheck = {
      key: `${component.id}.uptime.${id}`,
      component: component.id,
      check: id,
      by,
      name: shorten(`${platform.platform}-${platform.environment}-${component.physicalId}_${id}`, 255),
      target: input.target,
      every: input.every ?? runner.every.usual,
      from: [...(input.from ?? usualPlaces(platform, runner))].sort(byCodeUnit),
      certificate: certificate && runner.certificates === true,
      team: component.team,
      tags: component.tags,
    };
    checks.push(check);
    append(signals, signalsOf(check, input, platform.aws.region));
  }
  return { checks, signals, gaps, diagnostics };
}

const usualPlaces = (platform: Pick<Platform, "aws">, { places }: Runner): readonly string[] =>
  places.usual === "home" ? [platform.aws.region] : places.usual;

/** Whether the target has one certificate, whose end can be watched. */
const hasCertificate = (target: CheckTarget): boolean => "tls" in target || ("http" in target && /^https:/i.test(target.http.url));

function missingVendor({ vendors, grafana }: Platform, by: CheckRunner, path: Path): readonly Diagnostic[] {
  const { vendor, title } = RUNNERS[by];
  if (!vendors[vendor])
    return [
      problem(
        "TOC602",
        path,
        `${title} needs a section \`${vendor}\`, and this environment has none`,
        `add the section, or let another run it: by: ${others(by)}`,
      ),
    ];
  if (by === "grafana" && !grafana?.prometheus)
    return [
      problem(
        "TOC602",
        path,
        "its results are in Grafana Cloud's Prometheus, and none is named",
        "add `prometheus: { uid: grafanacloud-prom }` to the section `grafana`",
      ),
    ];
  return [];
}

/** What the check asks for and the runner has not. */
function refusals(input: CheckInput, by: CheckRunner, path: Path): readonly Diagnostic[] {
  const { target, certificateDays } = input;
  const runner = RUNNERS[by];
  const kind = targetKind(target);
  const refused = (asks: boolean, can: Can, at: readonly (string | number)[], what: string) =>
    asks && can !== true ? [problem("TOC601", [...path, ...at], `${runner.title} can't ${what}: ${can}`, `let another run it: by: ${others(by)}`)] : [];
  const whole = refused(true, runner.targets[kind], [KEYS[kind]], WHAT[kind]);
  if (whole.length > 0) return whole;
  const request = ({ method, headers, status, text }: HttpRequest, at: readonly (string | number)[]) => [
    ...refused(method !== "GET", runner.requests, [...at, "method"], `send ${method}`),
    ...refused(Object.keys(headers).length > 0, runner.requests, [...at, "headers"], "send these headers"),
    ...refused(status !== undefined, runner.status, [...at, "expect", "status"], `ask for status ${status}`),
    ...refused(text !== undefined, runner.text, [...at, "expect", "text"], "look for text"),
  ];
  const requests =
    "http" in target ? request(target.http, []) : "steps" in target ? target.steps.flatMap((step, index) => request(step, ["steps", index])) : [];
  const server = "dns" in target ? refused(target.dns.server !== undefined, runner.dnsServer, ["dns", "server"], "ask a name server of one's choice") : [];
  const { variables } = runner;
  const template = variables?.in.includes(kind) && variables.pattern.test(JSON.stringify(target)) ? variables.why : true;
  const texts = refused(true, template, [KEYS[kind]], "take this text letter by letter");
  if (certificateDays === undefined) return [...requests, ...server, ...texts];
  const days = [...path, "expect", "certificateDays"];
  const without = hasCertificate(target)
    ? refused(true, runner.certificates, ["expect", "certificateDays"], "tell when a certificate ends")
    : [
        problem(
          "TOC601",
          days,
          "steps" in target ? "a journey has several certificates" : "nothing here has a certificate",
          "remove it, or declare a check of an https URL or of a TLS endpoint",
        ),
      ];
  return [...requests, ...server, ...texts, ...without];
}

const KEYS = { http: "url", tcp: "tcp", tls: "tls", dns: "dns", steps: "steps" } as const;
const WHAT = { http: "ask a URL", tcp: "connect to a port", tls: "check a TLS endpoint", dns: "check DNS", steps: "follow a journey" } as const;

const others = (by: CheckRunner): string =>
  Object.keys(RUNNERS)
    .filter((other) => other !== by)
    .sort()
    .join(" | ");

function paceProblem({ every }: CheckInput, by: CheckRunner, path: Path): readonly Diagnostic[] {
  if (every === undefined) return [];
  const { title, every: pace } = RUNNERS[by];
  const { least, most, only, step = 1 } = pace;
  const text = (value: number) => formatQuantity(seconds(value));
  if (only ? only.includes(every) : every >= least && every <= most && every % step === 0) return [];
  const allowed = only ? only.map(text).join(" or ") : `${text(least)} to ${text(most)}${step > 1 ? ` in steps of ${text(step)}` : ""}`;
  return [problem("TOC603", [...path, "every"], `${title} can't run every ${text(every)}`, `write ${allowed}`)];
}

function placeProblems(platform: Pick<Platform, "aws">, { from }: CheckInput, by: CheckRunner, path: Path): readonly Diagnostic[] {
  if (!from) return [];
  const { title, places } = RUNNERS[by];
  const known = places.usual === "home" ? [platform.aws.region] : places.known;
  const unknown = from.flatMap((place, index) => {
    const own = place.includes(":");
    if (places.pattern.test(place) && (own || !known || known.includes(place))) return [];
    const near = known ? closest(place, known)[0] : undefined;
    return [
      problem(
        "TOC604",
        [...path, "from", index],
        `${title} can't run in ${JSON.stringify(place)}`,
        near === undefined ? `write ${places.called}: ${known ? known.join(", ") : places.example}` : `did you mean ${near}?`,
      ),
    ];
  });
  if (unknown.length > 0 || (from.length >= places.least && from.length <= places.most)) return unknown;
  const count = from.length < places.least ? `at least ${places.least}` : `at most ${places.most}`;
  return [
    problem(
      "TOC604",
      [...path, "from"],
      `${title} runs in ${count} places, of which ${from.length} ${from.length === 1 ? "is" : "are"} named`,
      `write ${places.called}`,
    ),
  ];
}
