import { append } from "../model/append";
import type { Position } from "../model/diagnostics";
import type { Model } from "../model/model";
import type { TerraformDiagnostic } from "../terraform/offline/offline-terraform";
import { readArguments } from "./arguments";
import { OFFLINE, type Rendered, withTerraform } from "./offline";
import { ownersOf } from "./owners";
import { fail, plural, show, tell } from "./report";
import { table } from "./table";

const USAGE = "npm run validate [-- <output directory>]";

/** `npm run validate [-- <output directory>]`: reads only; has the real `terraform` check every stack, offline. */
async function validate(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, USAGE);
  if (typeof given === "number") return given;
  if (given.positionals.length > 1) return fail("one output directory at most", USAGE);
  return withTerraform(given.positionals[0], report);
}

async function report({ terraform, models, locate }: Rendered): Promise<number> {
  const rows: string[][] = [];
  const problems: string[] = [];
  let [resources, errors] = [0, 0];
  const all = await terraform.validateAll();
  for (const [place, { name, content }] of terraform.stacks.entries()) {
    const found = all[place] ?? [];
    const model = modelOf(name, models);
    const count = Object.values(content.resource ?? {}).reduce((total, byId) => total + Object.keys(byId).length, 0);
    const failed = found.filter(({ severity }) => severity === "error").length;
    rows.push([
      name,
      String(count),
      found.length === 0 ? "valid" : [...(failed > 0 ? [plural(failed, "error")] : []), ...warnings(found.length - failed)].join(", "),
    ]);
    append(
      problems,
      found.map((diagnostic) => describe(diagnostic, name, model, locate)),
    );
    resources += count;
    errors += failed;
  }
  show(`${table(["stack", "resources", "terraform validate"], rows)}\n`);
  tell(problems.join(""));
  if (errors === 0) show(`${plural(terraform.stacks.length, "stack")} with ${plural(resources, "resource")}; ${OFFLINE}\n`);
  return errors === 0 ? 0 : 1;
}

const warnings = (count: number): readonly string[] => (count > 0 ? [plural(count, "warning")] : []);

/** The model whose environment the stack's name begins with. */
function modelOf(stack: string, models: readonly Model[]): Model | undefined {
  return models.filter(({ environment }) => stack.startsWith(`${environment}-`)).sort((a, b) => b.environment.length - a.environment.length)[0];
}

function describe({ severity, summary, detail, address }: TerraformDiagnostic, stack: string, model: Model | undefined, locate: Rendered["locate"]): string {
  const owner = model && address !== undefined ? ownersOf(model)(address) : undefined;
  const alert = model?.alerts.find(({ key }) => key === owner?.key);
  const position = model && owner?.component !== undefined ? locate(model, alert?.origin.path ?? ["components", owner.component]) : undefined;
  const place = position ? `${at(position)} ` : "";
  const named = owner ? `${owner.part} ${owner.key} of ${model?.environment}` : stack;
  return `${place}${severity}: ${named}${address === undefined ? "" : ` (${address})`}: ${summary}\n${detail === "" ? "" : `    hint: ${detail.replaceAll("\n", "\n    ")}\n`}`;
}

const at = ({ file, line, column }: Position): string => `${file}:${line}:${column}`;

void validate(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
