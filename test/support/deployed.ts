import { namedType } from "../../model/order/table";
import { documentOf, type StackDocument, typesInUse } from "../../terraform/offline/documents";
import { OfflineTerraform } from "../../terraform/offline/offline-terraform";
import { Graph } from "../../terraform/order/graph";
import { effectiveMoves } from "../../terraform/order/moves";
import type { Stacks } from "./edited";
import { type Call, type Thing, Vendors } from "./vendors";

/** What an apply did, in its order. */
export interface Applied {
  readonly failed: boolean;
  readonly output: string;
  readonly operations: readonly { readonly does: Call["does"]; readonly address: string }[];
  /** "named <- namer", by the addresses before: destroyed while it was named. */
  readonly violations: readonly string[];
  /** Addresses that took the name of something that was there. */
  readonly collisions: readonly string[];
}

/** Stacks that the real Terraform deploys again and again, to vendors that look. */
export class Deployed {
  readonly vendors = new Vendors(namedType);
  readonly #addresses = new Map<Thing["call"], string>();
  #terraform: OfflineTerraform | undefined;
  #stacks: Stacks = {};

  /** @param versions All that will be deployed. */
  async open(versions: readonly Stacks[]): Promise<void> {
    const documents = versions.flatMap(documentsOf);
    for (const version of versions) for (const stack of Object.values(version)) this.vendors.read(stack);
    const names = new Map(documents.map((document) => [document.name, document]));
    this.#terraform = await OfflineTerraform.of([...names.values()], typesInUse(documents), this.vendors.behind);
  }

  /** Applies one stack, one resource after the other, so that the vendors' calls and Terraform's lines are in one order. */
  async apply(version: Stacks, name: string): Promise<Applied> {
    const terraform = this.#terraform as OfflineTerraform;
    const stack = version[name] as Stacks[string];
    terraform.write(documentOf(name, stack as never));
    const before = this.#stacks[name] ?? {};
    const { bySource } = effectiveMoves(stack.moved ?? [], new Graph(before).nodes, new Graph(stack).nodes);
    for (const [call, address] of this.#addresses) this.#addresses.set(call, bySource.get(address) ?? address);
    const first = this.vendors.calls.length;
    const { stdout, stderr, failed } = await terraform.terraform(name, "apply", "-json", "-auto-approve", "-input=false", "-parallelism=1");
    const lines = stdout.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Line] : []));
    const operations = lines.flatMap(({ type, hook }) =>
      type === "apply_start" && hook && hook.action in DOES ? [{ does: DOES[hook.action] as Call["does"], address: hook.resource.addr }] : [],
    );
    const calls = this.vendors.calls.slice(first);
    const [done, seen] = [operations.map(({ does, address }) => `${does} ${address.split(".")[0]}`), calls.map(({ does, type }) => `${does} ${type}`)];
    if (done.join() !== seen.join()) throw new Error(`Terraform says ${done.join()}, the vendors saw ${seen.join()}\n${stderr}`);
    const violations: string[] = [];
    const collisions: string[] = [];
    for (const [place, { namedBy, taken }] of calls.entries()) {
      const { address } = operations[place] as Applied["operations"][number];
      for (const { thing } of namedBy) violations.push(`${address} <- ${this.#addresses.get(thing.call)}`);
      if (taken) collisions.push(address);
      this.#addresses.set(first + place, address);
    }
    this.#stacks = { ...this.#stacks, [name]: stack };
    const output = lines
      .flatMap(({ type, diagnostic }) => (type === "diagnostic" && diagnostic ? [`${diagnostic.summary}: ${diagnostic.detail}`] : []))
      .join("\n");
    return { failed, output: output || (failed ? stderr : ""), operations, violations: [...new Set(violations)].sort(), collisions };
  }

  /** What a second plan says. */
  async plan(name: string): Promise<string> {
    const { stdout, stderr } = await (this.#terraform as OfflineTerraform).terraform(name, "plan", "-input=false", "-no-color", "-refresh=false");
    return stderr || stdout;
  }

  close(): void {
    this.#terraform?.close();
  }
}

const DOES: Readonly<Record<string, Call["does"]>> = { create: "create", update: "update", delete: "delete" };

interface Line {
  readonly type: string;
  readonly hook?: { readonly action: string; readonly resource: { readonly addr: string } };
  readonly diagnostic?: { readonly summary: string; readonly detail: string };
}

const documentsOf = (stacks: Stacks): readonly StackDocument[] => Object.entries(stacks).map(([name, content]) => documentOf(name, content as never));
