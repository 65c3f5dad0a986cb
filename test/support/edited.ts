import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { App } from "../../constructs/cdktf";
import { declarationProblems } from "../../constructs/declare";
import { readModels } from "../../environments/models";
import { DiagnosticError, hasErrors } from "../../model/diagnostics";
import type { Model } from "../../model/model";
import { declareStacks } from "../../stacks/stacks";
import type { StackResources } from "../../terraform/order/graph";
import type { Data } from "../terraform/arbitraries/text-field";
import { forgetReferences } from "./forget";

export type Stacks = Readonly<Record<string, StackResources & { readonly [block: string]: unknown }>>;

const folder = mkdtempSync(join(tmpdir(), "tocsin-edited-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** What a synthesis of these files would write, by stack; nothing where diagnostics refuse them. */
export function stacksOf(files: Readonly<Record<string, Data>>): Stacks | undefined {
  const directory = mkdtempSync(join(folder, "platform-"));
  try {
    for (const [name, data] of Object.entries(files)) writeFileSync(join(directory, name), stringify(data, { aliasDuplicateObjects: false }));
    const { models, diagnostics } = readModels(directory);
    return hasErrors(diagnostics) ? undefined : stacksOfModels(models);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** As `synthesize` renders them, without writing them. */
export function stacksOfModels(models: readonly Model[]): Stacks | undefined {
  const { captureStackTrace } = Error;
  Error.captureStackTrace = () => {};
  try {
    const app = new App({ outdir: folder, stackTraces: false, skipValidation: true });
    const stacks = models.flatMap((model) => declareStacks(app, model));
    if (hasErrors(declarationProblems(stacks))) return undefined;
    for (const stack of stacks) stack.prepareStack();
    return Object.fromEntries(stacks.map((stack) => [stack.node.id, JSON.parse(JSON.stringify(stack.toTerraform()))]));
  } catch (error) {
    if (error instanceof DiagnosticError) return undefined;
    throw error;
  } finally {
    Error.captureStackTrace = captureStackTrace;
    forgetReferences();
  }
}

/** Edges that older versions rendered none of. */
const FORMER_EDGES = new Set([
  "datadog_monitor",
  "datadog_synthetics_test",
  "datadog_security_monitoring_rule",
  "pagerduty_escalation_policy",
  "pagerduty_schedule",
  "grafana_rule_group",
]);
const FORMER_MARKS = new Set(["aws_iam_policy", "aws_iam_role_policy_attachment", "grafana_contact_point"]);

/** A stack as versions before the marks rendered it. */
export function asBefore<S extends StackResources>(stack: S): S {
  const resource = Object.fromEntries(
    Object.entries(stack.resource ?? {}).map(([type, byId]) => [
      type,
      Object.fromEntries(
        Object.entries(byId).map(([id, { lifecycle, depends_on: edges, ...block }]) => [
          id,
          {
            ...block,
            ...(lifecycle !== undefined && (FORMER_MARKS.has(type) || (lifecycle as { prevent_destroy?: boolean }).prevent_destroy) && { lifecycle }),
            ...(edges !== undefined && !FORMER_EDGES.has(type) && { depends_on: edges }),
          },
        ]),
      ),
    ]),
  );
  return { ...stack, resource };
}
