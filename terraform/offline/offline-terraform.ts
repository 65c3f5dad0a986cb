import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { standInOf } from "../../model/deploy-variables";
import type { ProviderCalls } from "../protocol/messages";
import { type ServedProviders, serve } from "../protocol/server";
import { LIFECYCLES } from "../provider/lifecycles/lifecycles";
import { offlineProvider } from "../provider/offline-provider";
import { isInstalled, isUsed, PROVIDERS, schemaOf, type TypesInUse } from "../schemas/bindings";
import { type Ran, run, terraformBinary } from "./binary";
import { readStacks, redirected, type StackDocument, typesInUse, type Variable } from "./documents";

/** One problem as `terraform validate -json` tells it. */
export interface TerraformDiagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  /** Of the resource, where there is one: `aws_sns_topic.payments__P1`. */
  readonly address?: string;
}

export interface Planned {
  /** For people, as Terraform words it; the error's text where there is no plan. */
  readonly text: string;
  readonly failed: boolean;
}

/**
 * The real `terraform` at work on rendered stacks without registry, credentials or network: providers are served from
 * schemas, and state lives in a temporary folder that goes with {@link close}. What a deploy would use is not touched.
 */
export class OfflineTerraform {
  /** In an order in which each stack comes after those whose state it reads. */
  readonly stacks: readonly StackDocument[];
  readonly #served: ServedProviders;
  readonly #directory: string;
  /** Of all that was written. */
  readonly #variables = new Map<string, Variable>();

  /**
   * Opens an output directory of `cdktf synth`.
   * @throws UnreadableOutput if it is none.
   */
  static open(outdir: string): Promise<OfflineTerraform> {
    return OfflineTerraform.of(readStacks(outdir));
  }

  /**
   * Opens stacks that are written nowhere.
   * @param types Also those that later versions of the stacks have. @default the stacks' own
   * @param asVendor Puts a vendor behind a provider. @default there is none
   */
  static async of(
    stacks: readonly StackDocument[],
    types = typesInUse(stacks),
    asVendor?: (provider: ProviderCalls) => ProviderCalls,
  ): Promise<OfflineTerraform> {
    return new OfflineTerraform(stacks, await serveProviders(types, asVendor));
  }

  private constructor(stacks: readonly StackDocument[], served: ServedProviders) {
    this.stacks = stacks;
    this.#served = served;
    this.#directory = mkdtempSync(join(tmpdir(), "tocsin-terraform-"));
    for (const stack of stacks) this.write(stack);
    writeFileSync(join(this.#directory, "terraform.rc"), "");
  }

  /** Puts a stack's configuration in place, or a changed one in that of the former. */
  write(stack: StackDocument): void {
    for (const [name, variable] of Object.entries(stack.content.variable ?? {})) this.#variables.set(name, variable);
    mkdirSync(this.#of(stack.name), { recursive: true });
    writeFileSync(join(this.#of(stack.name), "cdk.tf.json"), JSON.stringify(redirected(stack), null, 2));
  }

  async validate(stack: string): Promise<readonly TerraformDiagnostic[]> {
    const { stdout, stderr } = await this.terraform(stack, "validate", "-json");
    const report = parsed<{ readonly diagnostics: readonly (TerraformDiagnostic & { readonly snippet?: { readonly context?: string } })[] }>(stdout, stderr);
    return report.diagnostics.map(({ severity, summary, detail, address, snippet }) => {
      // `resource.aws_sns_topic.id.name`: problems that core finds name their place, not the resource.
      const place = address ?? /^(?:resource\.)?((?:data\.)?[^.[]+\.[^.[]+)/.exec(snippet?.context ?? "")?.[1];
      return { severity, summary, detail: UNSERVED.test(summary) ? NOT_SERVED : detail, ...(place !== undefined && { address: place }) };
    });
  }

  /** Every stack's problems, in their order; as many at a time as there are processors. */
  async validateAll(): Promise<readonly (readonly TerraformDiagnostic[])[]> {
    const found: (readonly TerraformDiagnostic[])[] = [];
    const waiting = [...this.stacks.entries()];
    const worker = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) found[next[0]] = await this.validate(next[1].name);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
    return found;
  }

  /** Plans against the state that {@link apply} has left, and keeps the plan for {@link show} and {@link apply}. */
  async plan(stack: string): Promise<Planned> {
    const { stdout, stderr, failed } = await this.terraform(stack, "plan", "-input=false", "-no-color", "-out=plan");
    return { text: failed ? stderr || stdout : stdout, failed };
  }

  /** The kept plan as `terraform show -json` has it. */
  async show<T>(stack: string): Promise<T> {
    const { stdout, stderr } = await this.terraform(stack, "show", "-json", "plan");
    return parsed<T>(stdout, stderr);
  }

  /** Applies the kept plan: the resources then exist in the temporary state. */
  apply(stack: string): Promise<Ran> {
    return this.terraform(stack, "apply", "-input=false", "-no-color", "plan");
  }

  terraform(stack: string, ...args: readonly string[]): Promise<Ran> {
    return run(terraformBinary(), args, { cwd: this.#of(stack), env: this.environment() });
  }

  /** Variables for a process that runs Terraform itself: nothing of this machine's settings, credentials or accounts. */
  environment(): NodeJS.ProcessEnv {
    return {
      PATH: process.env.PATH,
      HOME: this.#directory,
      TF_REATTACH_PROVIDERS: this.#served.reattach,
      TF_CLI_CONFIG_FILE: join(this.#directory, "terraform.rc"),
      TF_IN_AUTOMATION: "1",
      // Terraform collects garbage a quarter of its time; these processes live for seconds.
      GOGC: "400",
      CHECKPOINT_DISABLE: "1",
      ...Object.fromEntries([...this.#variables].flatMap(standIns)),
    };
  }

  close(): void {
    this.#served.close();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #of(stack: string): string {
    return join(this.#directory, stack);
  }
}

/**
 * Serves every provider whose bindings are installed.
 * @throws if those of a type in use are not.
 */
export function serveProviders(types: TypesInUse, asVendor: (provider: ProviderCalls) => ProviderCalls = (provider) => provider): Promise<ServedProviders> {
  const providers = PROVIDERS.filter((bindings) => isInstalled(bindings) || isUsed(bindings, types));
  return serve(Object.fromEntries(providers.map((bindings) => [bindings.address, asVendor(offlineProvider(schemaOf(bindings, types), LIFECYCLES))])));
}

/** What `validate` and `plan` say where the configuration needs a provider that is not served; their advice, to install it, would not help here. */
export const UNSERVED = /^Missing required provider$|required by this configuration but no version is selected/;

/** What to do instead. */
export const NOT_SERVED = `offline, there are the schemas of ${PROVIDERS.map(({ name }) => name).join(", ")} alone: keep resources of other providers in a stack of their own, and have Terraform check that after \`terraform init\``;

/** In place of every variable that is a secret, or within what is. */
export const OFFLINE_SECRET = "offline-secret-value";

/** An app of somebody's own may have variables that are no text, or that need no value. */
function standIns([name, { type, default: given }]: readonly [string, Variable]): readonly (readonly [string, string])[] {
  if (given !== undefined) return [];
  const ofType = OF_TYPE.find(([form]) => form.test(String(type)))?.[1];
  return [[`TF_VAR_${name}`, standInOf(name, OFFLINE_SECRET) ?? ofType ?? OFFLINE_SECRET]];
}
const OF_TYPE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:list|set|tuple)\b/, "[]"],
  [/\b(?:map|object)\b/, "{}"],
  [/\bnumber\b/, "1"],
  [/\bbool\b/, "true"],
];

function parsed<T>(stdout: string, stderr: string): T {
  try {
    return JSON.parse(stdout) as T;
  } catch {
    throw new Error(`terraform: ${stderr || stdout}`);
  }
}
