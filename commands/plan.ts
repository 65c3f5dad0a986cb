import { suggest } from "../environments/closest";
import { visibleJson } from "../model/visible";
import { NOT_SERVED, type OfflineTerraform, UNSERVED } from "../terraform/offline/offline-terraform";
import { readArguments } from "./arguments";
import { OFFLINE, withTerraform } from "./offline";
import { fail, show as showText, tell } from "./report";

const USAGE = "npm run plan -- <stack> [--json] [--from <output directory>]";

/**
 * `npm run plan -- <stack>`: reads only; what `terraform plan` says of a stack that does not exist yet, offline. For people,
 * or with `--json` as `terraform show -json` writes it.
 */
async function plan(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, USAGE, { json: { type: "boolean" }, from: { type: "string" } });
  if (typeof given === "number") return given;
  const { positionals, values } = given;
  const [stack] = positionals;
  if (stack === undefined || positionals.length > 1) return fail("which stack?", USAGE);
  return withTerraform(typeof values.from === "string" ? values.from : undefined, ({ terraform }) => show(terraform, stack, values.json === true));
}

async function show(terraform: OfflineTerraform, stack: string, json: boolean): Promise<number> {
  const names = terraform.stacks.map(({ name }) => name);
  if (!names.includes(stack)) return fail(`there is no stack ${JSON.stringify(stack)}`, suggest(stack, names));
  for (const source of sourcesOf(terraform, stack)) {
    // A reader plans only against states that exist.
    const planned = await terraform.plan(source);
    const applied = planned.failed ? undefined : await terraform.apply(source);
    if (!applied || applied.failed) return refused(source, applied ? applied.stderr : planned.text);
  }
  const planned = await terraform.plan(stack);
  if (planned.failed) return refused(stack, planned.text);
  const { stdout } = await terraform.terraform(stack, "show", json ? "-json" : "-no-color", "plan");
  // Beside the JSON, so that a program can read it.
  tell(`${stack}: ${OFFLINE}\n`);
  // JSON is for programs, and has its own way to write what is not seen.
  if (json) process.stdout.write(visibleJson(stdout));
  else showText(stdout);
  return 0;
}

/** The stacks whose states the stack reads, sources first. */
function sourcesOf(terraform: OfflineTerraform, stack: string): readonly string[] {
  const needed = new Set([stack]);
  for (const { name, reads } of [...terraform.stacks].reverse()) if (needed.has(name)) for (const read of reads) needed.add(read);
  return terraform.stacks.map(({ name }) => name).filter((name) => needed.has(name) && name !== stack);
}

function refused(stack: string, text: string): number {
  tell(`terraform can't plan ${stack}:\n${text.trim()}\n${UNSERVED.test(text) ? `    hint: ${NOT_SERVED}\n` : ""}`);
  return 1;
}

void plan(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
