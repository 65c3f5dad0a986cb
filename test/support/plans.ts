import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Side, StackConfiguration } from "../../commands/review/side";
import { readModels } from "../../environments/models";
import type { StackDocument } from "../../terraform/offline/documents";
import type { OfflineTerraform } from "../../terraform/offline/offline-terraform";
import { terraformFor } from "./terraform";

export type Content = { [block: string]: unknown; resource: Record<string, Record<string, Record<string, unknown>>> };

/** The smallest example, applied: what a changed stack is planned against. */
export class AppliedExample {
  readonly folder = mkdtempSync(join(tmpdir(), "tocsin-plans-"));

  private constructor(readonly terraform: OfflineTerraform) {}

  static async open(): Promise<AppliedExample> {
    const terraform = await terraformFor(readModels(join(__dirname, "../../examples/minimal/environments")).models);
    for (const { name } of terraform.stacks) {
      const planned = await terraform.plan(name);
      if (planned.failed) throw new Error(planned.text);
      await terraform.apply(name);
    }
    return new AppliedExample(terraform);
  }

  contentOf(stack: string): Content {
    return structuredClone(this.#document(stack).content) as Content;
  }

  /** Has the real Terraform plan a changed stack. @returns the file that `terraform show -json` would have written */
  async plan(stack: string, content: Content, file = `${stack}.json`): Promise<string> {
    const document = this.#document(stack);
    this.terraform.write({ ...document, content: content as StackDocument["content"] });
    try {
      const planned = await this.terraform.plan(stack);
      if (planned.failed) throw new Error(planned.text);
      const path = join(this.folder, file);
      writeFileSync(path, JSON.stringify(await this.terraform.show(stack)));
      return path;
    } finally {
      this.terraform.write(document);
    }
  }

  close(): void {
    this.terraform.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #document(stack: string): StackDocument {
    const found = this.terraform.stacks.find(({ name }) => name === stack);
    if (!found) throw new Error(`there is no stack ${stack}`);
    return found;
  }
}

/** A side of the given stacks, without a model. */
export function sideOfContents(contents: Readonly<Record<string, Content>>, environment = "production"): Side {
  const stacks = Object.entries(contents).map(([name, { resource, moved = [], import: imports = [], ...rest }]): [string, StackConfiguration] => [
    name,
    { name, environment, resource, moved: moved as StackConfiguration["moved"], import: imports as StackConfiguration["import"], rest },
  ]);
  return { label: "side", models: new Map(), stacks: new Map(stacks) };
}
