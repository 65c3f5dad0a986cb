import { suggest } from "../environments/closest";
import { readModels } from "../environments/models";
import { hasErrors } from "../model/diagnostics";
import type { Model } from "../model/model";
import { readArguments } from "./arguments";
import { explainAlert } from "./explain-alert";
import { type DatadogRule, datadogRule, explainDatadog } from "./explain-datadog";
import { renderedRule } from "./rendered-rule";
import { fail, printDiagnostics, show, tell } from "./report";
import { target } from "./target";

process.exitCode = explain(process.argv.slice(2));

/** `npm run explain -- <environment> <alert>`: reads only; renders into a temporary folder to show the exact rule. */
function explain(argv: readonly string[]): number {
  const usage = "npm run explain -- <environment> <component>.<signal>.<severity>";
  const given = readArguments(argv, usage);
  if (typeof given === "number") return given;
  const [environment, key, ...more] = given.positionals;
  if (environment === undefined || key === undefined) return fail("which alert?", usage);
  if (more.length > 0) return fail("one alert at a time", usage);
  const { directory, ci } = target();
  const { models, diagnostics, environments, locate } = readModels(directory, { only: environment, ci });
  if (hasErrors(diagnostics)) {
    printDiagnostics(diagnostics);
    return 1;
  }
  const model = models.find((each) => each.environment === environment);
  if (!model) return fail(`there is no environment ${JSON.stringify(environment)}`, `environments: ${environments.join(", ")}`);
  const alert = model.alerts.find((each) => each.key === key);
  const own = alert ? undefined : datadogRule(model, key);
  if (!alert && !own) return unknownAlert(model, key);
  const path = alert?.origin.path ?? own?.path ?? [];
  const [origin] = locate(model, [{ code: "TOC202", severity: "warning", path, reason: "", hint: "" }]);
  const rule = renderedRule(environment, alert ?? { key: own?.key ?? key, vendor: "datadog" });
  if ("problem" in rule) {
    tell(rule.problem);
    return 1;
  }
  show(alert ? explainAlert(model, alert, rule.text, origin?.position) : explainDatadog(model, own as DatadogRule, rule.text, origin?.position));
  return 0;
}

function unknownAlert(model: Model, key: string): number {
  const gap = model.gaps.find((each) => each.key === key || key.startsWith(`${each.key}.`));
  if (gap) return fail(`${key} does not exist in ${model.environment}: ${gap.reason}`, "see `gaps` in cdktf.out/monitoring");
  const keys = [...model.alerts, ...(model.datadogParts?.monitors ?? []), ...(model.datadogParts?.security ?? [])].map((alert) => alert.key);
  // Whoever knows the component or the signal wants the names that follow, not every name of the platform.
  const begun = [key, key.replace(/\.[^.]*$/, "")].map((start) => keys.filter((each) => each.startsWith(`${start}.`))).find((found) => found.length > 0);
  return fail(`${model.environment} has no alert ${JSON.stringify(key)}`, suggest(key, begun ?? keys));
}
