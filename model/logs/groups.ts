import { append } from "../append";
import { byCodeUnit } from "../canonical";
import { closest, suggest } from "../closest";
import { type Diagnostic, type Path, problem } from "../diagnostics";
import type { ModelComponent } from "../model";
import { own } from "../own";
import type { Platform } from "../platform";
import { type LogClass, logClasses } from "./classes";
import { destinationProblem } from "./destinations";
import type { ComponentLog, LogForward } from "./input";
import type { LogGroup, LogSubscription } from "./model";
import { patternProblem } from "./patterns";

/** Every declared log group, with what its class makes of it. */
export function logGroups(
  platform: Platform,
  components: readonly ModelComponent[],
): { readonly groups: readonly LogGroup[]; readonly diagnostics: readonly Diagnostic[] } {
  const classes = logClasses(platform.logs);
  const diagnostics: Diagnostic[] = [];
  const groups: LogGroup[] = [];
  for (const component of components)
    for (const [index, log] of (own(platform.components, component.id)?.logs ?? []).entries()) {
      const path = ["components", component.id, "logs", index];
      const logClass = classes.get(log.class ?? DEFAULT_CLASS);
      append(diagnostics, nameProblems(log, path), forwardProblems(log.forwardTo, [...path, "forwardTo"]));
      if (!logClass) {
        diagnostics.push(
          problem(
            "TOC401",
            [...path, "class"],
            `there is no log class ${JSON.stringify(log.class)}`,
            classHint(log.class ?? DEFAULT_CLASS, [...classes.keys()]),
          ),
        );
        continue;
      }
      const group = logGroup(platform, component, log, logClass, path);
      append(diagnostics, classProblems(log, group, path));
      groups.push(group);
    }
  return { groups: groups.sort((a, b) => byCodeUnit(a.key, b.key)), diagnostics: [...diagnostics, ...shared(groups)] };
}

const DEFAULT_CLASS = "application";

function classHint(name: string, known: readonly string[]): string {
  return closest(name, known).length > 0 ? suggest(name, known) : `classes: ${known.join(", ")}; declare others under logs.classes`;
}

function logGroup(platform: Platform, component: ModelComponent, log: ComponentLog, logClass: LogClass, path: Path): LogGroup {
  const id = log.id ?? slug(log.group);
  const key = `${component.id}.logs.${id}`;
  const formerKey = component.renamedFrom !== undefined ? `${component.renamedFrom}.logs.${id}` : undefined;
  const { kmsKey, mask } = logClass;
  return {
    key,
    ...(formerKey !== undefined && { formerKey }),
    component: component.id,
    name: log.group,
    class: log.class ?? DEFAULT_CLASS,
    format: log.format ?? "json",
    adopted: log.adopt ?? false,
    retentionDays: logClass.retentionDays,
    ...(kmsKey !== undefined && { kmsKey: typeof kmsKey === "string" ? kmsKey : { ssm: kmsKey.ssm, take: "whole" } }),
    ...(logClass.deletionProtection !== undefined && { deletionProtection: logClass.deletionProtection }),
    ...(mask && mask.length > 0 && { protection: { identifiers: [...new Set(mask)].sort(), findingsTo: logClass.findingsTo ?? {} } }),
    subscriptions: subscriptions(log, logClass).map(([purpose, forward]) => ({
      key: `${key}.${purpose}`,
      ...(formerKey !== undefined && { formerKey: `${formerKey}.${purpose}` }),
      name: `${platform.platform}-${platform.environment}-${purpose}`,
      destination: forward.destination,
      ...(forward.role !== undefined && { role: forward.role }),
      pattern: forward.pattern ?? "",
    })) satisfies LogSubscription[],
    tags: component.tags,
    path,
  };
}

function subscriptions(log: ComponentLog, { archive, forwardTo }: LogClass): readonly (readonly [string, LogForward])[] {
  return [
    ...(archive ? [["archive", { destination: archive.firehose, role: archive.role }] as const] : []),
    ...(forwardTo ? [["forward", forwardTo] as const] : []),
    ...(log.forwardTo ? [["forward-own", log.forwardTo] as const] : []),
  ];
}

/** `/shop/checkout` -> `shop-checkout`. */
const slug = (group: string) => group.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html */
function nameProblems({ group }: ComponentLog, path: Path): readonly Diagnostic[] {
  const valid = /^[A-Za-z0-9_./#-]{1,512}$/.test(group) && !group.startsWith("aws/");
  return valid
    ? []
    : [
        problem(
          "TOC403",
          [...path, "group"],
          `${JSON.stringify(group)} can't be the name of a log group`,
          "use 1 to 512 letters, digits and _ . / # -, and do not begin with aws/ (with /aws/ you may)",
        ),
      ];
}

function classProblems(log: ComponentLog, group: LogGroup, path: Path): readonly Diagnostic[] {
  return [
    ...(log.personalData && !group.protection
      ? [
          problem(
            "TOC409",
            [...path, "class"],
            `${group.name} holds personal data, and class ${group.class} masks nothing`,
            `add for example mask: [EmailAddress, IpAddress] to logs.classes.${group.class}`,
          ),
        ]
      : []),
  ];
}

/** Problems of one subscription as it is written. */
export function forwardProblems(forward: LogForward | undefined, path: Path): readonly Diagnostic[] {
  if (!forward) return [];
  const wrong = destinationProblem(forward.destination, forward.role);
  const pattern = patternProblem(forward.pattern ?? "");
  return [
    ...(wrong ? [problem("TOC407", path, wrong.reason, wrong.hint)] : []),
    ...(pattern
      ? [problem("TOC408", [...path, "pattern"], pattern, "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html")]
      : []),
  ];
}

function shared(groups: readonly LogGroup[]): readonly Diagnostic[] {
  const names = new Map<string, LogGroup>();
  const keys = new Map<string, LogGroup>();
  return groups.flatMap((group) => {
    const sameName = names.get(group.name);
    const sameKey = keys.get(group.key);
    names.set(group.name, group);
    keys.set(group.key, group);
    if (sameName)
      return [
        problem(
          "TOC402",
          [...group.path, "group"],
          `${group.name} is declared by ${sameName.component} and by ${group.component}`,
          "declare it once; signals of other components may still name it in their log patterns",
        ),
      ];
    if (sameKey)
      return [
        problem(
          "TOC412",
          [...group.path, "group"],
          `${group.name} and ${sameKey.name} would both be ${group.key}`,
          `give one of them an id: ${slug(group.name)}-2`,
        ),
      ];
    return [];
  });
}
