import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ConstructsMakerProviderTarget, LANGUAGES, type ProviderSchema, TerraformProviderConstraint } from "@cdktf/commons";
// The package's main entry asks for jsii-pacmak, which TypeScript alone does not need.
import { TerraformProviderGenerator } from "@cdktf/provider-generator/lib/get/generator/provider-generator";
import { CodeMaker } from "codemaker";

/**
 * `npm run bindings -- <schema.json>`: makes lib/ again from what `terraform providers schema -json` prints for a
 * configuration that requires grafana/grafana at the version in package.json.
 */
async function generate(file: string | undefined): Promise<number> {
  if (file === undefined || !existsSync(file)) {
    process.stderr.write(`no schema ${file ?? ""}\n    hint: npm run bindings -- <what \`terraform providers schema -json\` printed>\n`);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), "tocsin-bindings-"));
  try {
    const code = new CodeMaker();
    const generator = new TerraformProviderGenerator(code, onlyNeeded(JSON.parse(readFileSync(file, "utf8")) as ProviderSchema));
    const typescript = LANGUAGES[0] as (typeof LANGUAGES)[number];
    generator.generate(ConstructsMakerProviderTarget.from(new TerraformProviderConstraint(`grafana/grafana@${VERSION}`), typescript));
    await code.save(folder);
    const made = join(folder, "providers/grafana");
    // The indices load everything: this project imports deeply.
    for (const entry of readdirSync(made, { recursive: true, encoding: "utf8" }))
      if (/(^|\/)README\.md$|^(lazy-)?index\.ts$/.test(entry)) rmSync(join(made, entry));
    return compile(made);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Within the package, because what the bindings import is found from there; lib/ is replaced only by a whole new one. */
function compile(made: string): number {
  const [source, output, library] = [join(__dirname, "src"), join(__dirname, "next"), join(__dirname, "lib")];
  cpSync(made, source, { recursive: true });
  try {
    const compiler = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
    const { status } = spawnSync(process.execPath, [compiler, "-p", __dirname, "--outDir", output], { stdio: "inherit" });
    if (status !== 0) return status ?? 1;
    rmSync(library, { recursive: true, force: true });
    renameSync(output, library);
    return 0;
  } finally {
    for (const made of [source, output]) rmSync(made, { recursive: true, force: true });
  }
}

const ADDRESS = "registry.terraform.io/grafana/grafana";
const VERSION = (JSON.parse(readFileSync(join(__dirname, "package.json"), "utf8")) as { cdktf: { provider: { version: string } } }).cdktf.provider.version;

/** What the constructs declare; all that the provider has would be twenty times as much to load and to commit. */
const RESOURCES = [
  "contact_point",
  "dashboard",
  "dashboard_permission",
  "data_source",
  "folder",
  "folder_permission",
  "machine_learning_alert",
  "machine_learning_job",
  "message_template",
  "mute_timing",
  "notification_policy",
  "playlist",
  "report",
  "rule_group",
  "slo",
  "synthetic_monitoring_check",
  "team",
].map((name) => `grafana_${name}`);
const DATA_SOURCES = ["grafana_data_source", "grafana_synthetic_monitoring_probes"];

function onlyNeeded(schema: ProviderSchema): ProviderSchema {
  const provider = schema.provider_schemas?.[ADDRESS];
  if (!provider) throw new Error(`the schema has no ${ADDRESS}`);
  const pick = <T>(all: Readonly<Record<string, T>> | undefined, names: readonly string[]): Record<string, T> =>
    Object.fromEntries(names.map((name) => [name, known(all?.[name], name)]));
  return {
    ...schema,
    provider_schemas: {
      [ADDRESS]: {
        ...provider,
        resource_schemas: pick(provider.resource_schemas, RESOURCES),
        data_source_schemas: pick(provider.data_source_schemas, DATA_SOURCES),
      },
    },
  };
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the schema has no ${name}`);
  return value;
}

void generate(process.argv[2]).then((code) => {
  process.exitCode = code;
});
