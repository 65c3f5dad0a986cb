import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PagerdutyProvider } from "@cdktf/provider-pagerduty/lib/provider";
import { App, TerraformStack } from "../../../constructs/cdktf";

// biome-ignore lint/suspicious/noExplicitAny: rendered JSON.
type Json = any;
type Resources = Readonly<Record<string, Readonly<Record<string, Json>>>>;
export interface Rendered {
  readonly resource: Resources;
  readonly data: Resources;
  readonly moved?: readonly { readonly from: string; readonly to: string }[];
}

/** What a stack's constructs render to. */
export function render(build: (stack: TerraformStack) => void): Rendered {
  return renderApp((app) => {
    const stack = new TerraformStack(app, "test");
    new PagerdutyProvider(stack, "pagerduty");
    build(stack);
  }).test as Rendered;
}

/** The rendered stacks of an app, by name. */
export function renderApp(build: (app: App) => void): Readonly<Record<string, Json>> {
  const outdir = mkdtempSync(join(tmpdir(), "tocsin-"));
  try {
    const app = new App({ outdir });
    build(app);
    app.synth();
    const { stacks } = JSON.parse(readFileSync(join(outdir, "manifest.json"), "utf8"));
    return Object.fromEntries(Object.keys(stacks).map((name) => [name, JSON.parse(readFileSync(join(outdir, "stacks", name, "cdk.tf.json"), "utf8"))]));
  } finally {
    rmSync(outdir, { recursive: true });
  }
}
