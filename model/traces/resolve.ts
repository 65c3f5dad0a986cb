import { byCodeUnit } from "../canonical";
import { type Diagnostic, type Path, problem } from "../diagnostics";
import { shorten } from "../ids";
import type { Alert, Gap, ModelComponent } from "../model";
import { own } from "../own";
import type { Platform } from "../platform";
import { COMPONENT_EXPRESSIONS, flowExpression, SERVICE_NAME } from "./expressions";
import { flowProblems } from "./flows";
import { type ComponentTracing, type Flow, type Sampling, TRACE_PURPOSES, type TracePurpose } from "./input";
import type { SamplingRule, TraceGroup, TracesModel } from "./model";
import { samplingPriority, samplingRate } from "./sampling";
import { type Slow, slowOf } from "./slow";

/** X-Ray groups and sampling rules of traced components and declared flows. Pure; `gaps` says which group there can't be. */
export function resolveTraces(
  platform: Platform,
  components: readonly ModelComponent[],
  alerts: readonly Alert[],
): { readonly traces: TracesModel; readonly gaps: readonly Gap[]; readonly diagnostics: readonly Diagnostic[] } {
  const flows = Object.entries(platform.traces.flows ?? {}).sort(([a], [b]) => byCodeUnit(a, b));
  const subjects = [
    ...components.flatMap((component) => componentSubject(platform, component)),
    ...flows.flatMap(([id, flow]) => flowSubject(platform, components, id, flow)),
  ];
  const planned = subjects.map((subject) => plan(platform, subject, slowOf(subject.component, alerts)));
  const traces = {
    groups: planned.flatMap(({ groups }) => groups).sort((a, b) => byCodeUnit(a.key, b.key)),
    samplingRules: planned.flatMap(({ rule }) => (rule ? [rule] : [])).sort((a, b) => byCodeUnit(a.key, b.key)),
    ...(platform.traces.quota?.samplingRules !== undefined && { samplingRulesGranted: platform.traces.quota.samplingRules }),
  };
  return {
    traces,
    gaps: planned.flatMap(({ gaps }) => gaps),
    diagnostics: [
      ...serviceProblems(platform, components),
      ...flows.flatMap(([id, flow]) => flowProblems(platform, id, flow)),
      ...planned.flatMap(({ diagnostics }) => diagnostics),
      ...sameNames(traces),
      ...quotaProblems(platform),
    ],
  };
}

/** What gets groups and a sampling rule: a traced component or a flow. */
interface Subject {
  readonly key: string;
  readonly formerKey?: string;
  /** In physical names. */
  readonly physicalId: string;
  readonly title: string;
  readonly component: string;
  readonly flow?: string;
  readonly service: string;
  readonly urlPath?: string;
  readonly purposes: readonly TracePurpose[];
  readonly sampling?: { readonly sampling: Sampling; readonly path: Path };
  readonly expression: (purpose: TracePurpose, slow: number) => string;
  readonly tags: Readonly<Record<string, string>>;
  readonly path: Path;
}

function componentSubject(platform: Platform, component: ModelComponent): readonly Subject[] {
  const tracing = own(platform.components, component.id)?.tracing;
  if (!tracing) return [];
  const path = ["components", component.id, "tracing"];
  const declared = tracing.sampling && { sampling: tracing.sampling, path: [...path, "sampling"] };
  const common = platform.traces.sampling && { sampling: platform.traces.sampling, path: ["traces", "sampling"] };
  const sampling = declared ?? common;
  return [
    {
      key: `${component.id}.traces`,
      ...(component.renamedFrom !== undefined && { formerKey: `${component.renamedFrom}.traces` }),
      physicalId: component.physicalId,
      title: component.id,
      component: component.id,
      service: tracing.service,
      purposes: tracing.groups ?? platform.traces.groups ?? TRACE_PURPOSES,
      ...(sampling && { sampling }),
      expression: (purpose, slow) => COMPONENT_EXPRESSIONS[purpose](tracing.service, slow),
      tags: component.tags,
      path,
    },
  ];
}

function flowSubject(platform: Platform, components: readonly ModelComponent[], id: string, flow: Flow): readonly Subject[] {
  const tracing = own(platform.components, flow.entry)?.tracing;
  const entry = components.find((component) => component.id === flow.entry);
  if (!tracing || !entry) return [];
  const path = ["traces", "flows", id];
  const { urlPath, sampling } = flow;
  return [
    {
      key: `traces.flows.${id}`,
      physicalId: `flow-${id}`,
      title: flow.title,
      component: flow.entry,
      flow: id,
      service: tracing.service,
      ...(urlPath !== undefined && { urlPath }),
      purposes: platform.traces.groups ?? TRACE_PURPOSES,
      ...(sampling && { sampling: { sampling, path: [...path, "sampling"] } }),
      expression: (purpose, slow) => flowExpression(purpose, tracing.service, urlPath, slow),
      tags: entry.tags,
      path,
    },
  ];
}

interface Planned {
  readonly groups: readonly TraceGroup[];
  readonly rule?: SamplingRule;
  readonly gaps: readonly Gap[];
  readonly diagnostics: readonly Diagnostic[];
}

function plan(platform: Platform, subject: Subject, slow: Slow | undefined): Planned {
  const purposes = [...new Set(subject.purposes)].filter((purpose) => purpose !== "slow" || slow);
  const rate = subject.sampling && samplingRate(subject.sampling.sampling, subject.sampling.path);
  return {
    groups: purposes.map((purpose) => traceGroup(platform, subject, purpose, slow)),
    ...(rate && "rate" in rate && { rule: samplingRule(platform, subject, rate) }),
    gaps:
      subject.purposes.includes("slow") && !slow
        ? [{ key: `${subject.key}.slow`, reason: `${subject.component} has no latency alert of severity P2 or P1 whose number could say what is slow` }]
        : [],
    diagnostics: rate && "code" in rate ? [rate] : [],
  };
}

function traceGroup(platform: Platform, subject: Subject, purpose: TracePurpose, slow: Slow | undefined): TraceGroup {
  return {
    key: `${subject.key}.${purpose}`,
    ...(subject.formerKey !== undefined && { formerKey: `${subject.formerKey}.${purpose}` }),
    name: physicalName(`${purpose}-${subject.physicalId}`, platform),
    title: `${subject.title}: ${purpose}`,
    purpose,
    component: subject.component,
    ...(subject.flow !== undefined && { flow: subject.flow }),
    expression: subject.expression(purpose, slow?.seconds ?? 0),
    ...(purpose === "slow" && slow && { agreesWith: slow.alert }),
    insightNotifications: platform.traces.insightNotifications ?? false,
    tags: subject.tags,
    path: subject.path,
  };
}

function samplingRule(platform: Platform, subject: Subject, { rate, reservoir }: { readonly rate: number; readonly reservoir: number }): SamplingRule {
  return {
    key: subject.key,
    ...(subject.formerKey !== undefined && { formerKey: subject.formerKey }),
    name: physicalName(subject.physicalId, platform),
    priority: samplingPriority(subject.urlPath),
    service: subject.service,
    urlPath: subject.urlPath ?? "*",
    rate,
    reservoir,
    tags: subject.tags,
    path: subject.path,
  };
}

/** What tells it apart comes first: X-Ray's 32 characters cut the rest. */
const physicalName = (name: string, { platform, environment }: Platform) => shorten(`${name}-${platform}-${environment}`, 32);

function serviceProblems(platform: Platform, components: readonly ModelComponent[]): readonly Diagnostic[] {
  const owners = new Map<string, string>();
  return components.flatMap(({ id }) => {
    const tracing: ComponentTracing | undefined = own(platform.components, id)?.tracing;
    if (!tracing) return [];
    const path = ["components", id, "tracing", "service"];
    const other = owners.get(tracing.service);
    owners.set(tracing.service, id);
    return [
      ...(SERVICE_NAME.test(tracing.service)
        ? []
        : [
            problem(
              "TOC424",
              path,
              `${JSON.stringify(tracing.service)} can't be a service's name in X-Ray`,
              "use 1 to 64 letters, digits, spaces and _ . : / % & # = + - @",
            ),
          ]),
      ...(other === undefined
        ? []
        : [
            problem(
              "TOC423",
              path,
              `${other} and ${id} are both the service ${JSON.stringify(tracing.service)} in traces`,
              "declare `tracing` at the one that writes the segments, or let both write names of their own",
            ),
          ]),
    ];
  });
}

/** A component `flow-x` and a flow `x` would be called the same. */
function sameNames({ groups, samplingRules }: TracesModel): readonly Diagnostic[] {
  return [groups, samplingRules].flatMap((named) => {
    const owners = new Map<string, string>();
    return named.flatMap(({ key, name, path }) => {
      const other = owners.get(name);
      owners.set(name, key);
      return other === undefined ? [] : [problem("TOC113", path, `${key} and ${other} would both be called ${name} in X-Ray`, "rename the flow")];
    });
  });
}

/** https://docs.aws.amazon.com/general/latest/gr/xray.html, read in November 2026: 25 groups, not adjustable. */
const GROUPS = 25;

/** Whoever wrote that AWS granted more is told: what counts is what AWS does. */
function quotaProblems({ traces }: Platform): readonly Diagnostic[] {
  const groups = traces.quota?.groups;
  return groups === undefined || groups === GROUPS
    ? []
    : [
        problem(
          "TOC440",
          ["traces", "quota", "groups"],
          `X-Ray allows ${GROUPS} groups in an account's region whatever stands here, because AWS says that it raises that for nobody; ${groups} counts for nothing`,
          "remove it; choose fewer groups with traces.groups where the account has too many",
        ),
      ];
}
