import { join } from "node:path";
import type { Construct, TerraformResource } from "../../constructs/cdktf";
import { declarationProblems, declare } from "../../constructs/declare";
import { DiagnosticError } from "../../model/diagnostics";
import { testStack } from "../support/stack";
import { CASES } from "./cases/all";
import { changed } from "./cases/case";

type Class = (new (scope: Construct, id: string, config: object) => TerraformResource) & { readonly tfResourceType: string };

/** The bindings' class of a resource type. */
function classOf(resource: string): Class {
  const [, vendor = "", name = ""] = /^([a-z]+)_(.+)$/.exec(resource) ?? [];
  const exported: Readonly<Record<string, unknown>> = require(join(`@cdktf/provider-${vendor}`, "lib", name.replaceAll("_", "-")));
  const found = Object.values(exported).find((one) => (one as Partial<Class>).tfResourceType === resource);
  if (!found) throw new Error(`${resource} has no class`);
  return found as Class;
}

const BROKEN = CASES.flatMap(({ resource, good, bad }, place) =>
  bad.map(([at, value], number) => ({ resource, at, value, good, name: `case-${place}-${number}` })),
);

describe("A construct made in code", () => {
  test.each(CASES.map((one, place) => ({ ...one, place })))("is synthesized where it breaks no limit: $resource ($place)", ({ resource, good, place }) => {
    const stack = testStack(`good-${place}`);
    declare(classOf(resource), stack, "shop.thing", good);
    expect(declarationProblems([stack])).toEqual([]);
  });

  // Without a model, an environment and a schema: the stack itself refuses, as `app.synth()` has it do.
  test.each(BROKEN)("stops the synthesis where it breaks a limit: $resource, $at ($name)", ({ resource, at, value, good, name }) => {
    const stack = testStack(name);
    declare(classOf(resource), stack, "shop.thing", changed(good, at, value));
    let thrown: unknown;
    try {
      stack.prepareStack();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(DiagnosticError);
    const [diagnostic, ...others] = (thrown as DiagnosticError).diagnostics;
    expect(others).toEqual([]);
    expect(diagnostic?.code).toBe("TOC501");
    expect(diagnostic?.reason).toContain(`${resource}.shop__thing: `);
  });
});
