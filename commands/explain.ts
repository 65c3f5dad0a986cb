import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { suggest } from "../environments/closest";
import { readModels, settings } from "../environments/models";
import { canonicalJson } from "../model/canonical";
import { hasErrors } from "../model/diagnostics";
import { logicalId } from "../model/ids";
import type { Alert, Model } from "../model/model";
import { explainAlert } from "./explain-alert";
import { fail, printDiagnostics } from "./report";
import { synthesis } from "./synthesis";

process.exitCode = explain(process.argv.slice(2));

/** `npm run explain -- <environment> <alert>`: reads only; renders into a temporary folder to show the exact rule. */
function explain(argv: readonly string[]): number {
  const { positionals } = parseArgs({ args: [...argv], allowPositionals: true, strict: false });
  const [environment, key] = positionals;
  if (environment === undefined || key === undefined) return fail("which alert?", "npm run explain -- <environment> <component>.<signal>.<severity>");
  const { directory, ci } = settings(process.env);
  const { models, diagnostics, environments, locate } = readModels(directory, { only: environment, ci });
  if (hasErrors(diagnostics)) {
    printDiagnostics(diagnostics);
    return 1;
  }
  const model = models.find((each) => each.environment === environment);
  if (!model) return fail(`there is no environment ${JSON.stringify(environment)}`, `environments: ${environments.join(", ")}`);
  const alert = model.alerts.find((each) => each.key === key);
  if (!alert) return unknownAlert(model, key);
  const [origin] = locate(model, [{ code: "TOC202", severity: "warning", path: alert.origin.path, reason: "", hint: "" }]);
  const rule = renderedRule(environment, alert);
  if ("problem" in rule) {
    process.stderr.write(rule.problem);
    return 1;
  }
  process.stdout.write(explainAlert(model, alert, rule.text, origin?.position));
  return 0;
}

/** What `cdktf synth` renders for the alert. */
function renderedRule(environment: string, alert: Alert): { readonly text: string } | { readonly problem: string } {
  const rendered = synthesis(environment);
  if ("problem" in rendered) return rendered;
  try {
    const stack = JSON.parse(readFileSync(join(rendered.outdir, "stacks", `${environment}-aws`, "cdk.tf.json"), "utf8")) as {
      resource: Record<string, Record<string, object>>;
    };
    const resources = [
      ["aws_cloudwatch_metric_alarm", logicalId(alert.key)],
      ["aws_cloudwatch_composite_alarm", logicalId(`${alert.key}.notify`)],
    ] as const;
    const text = resources
      .flatMap(([type, id]) => {
        const found = stack.resource[type]?.[id] as Record<string, unknown> | undefined;
        if (!found) return [];
        const { "//": _metadata, ...config } = found;
        return [`${type}.${id} ${canonicalJson(config)}`];
      })
      .join("");
    return { text };
  } finally {
    rendered.close();
  }
}

function unknownAlert(model: Model, key: string): number {
  const gap = model.gaps.find((each) => each.key === key || key.startsWith(`${each.key}.`));
  if (gap) return fail(`${key} does not exist in ${model.environment}: ${gap.reason}`, "see `gaps` in cdktf.out/monitoring");
  const keys = model.alerts.map((alert) => alert.key);
  return fail(`${model.environment} has no alert ${JSON.stringify(key)}`, suggest(key, keys));
}
