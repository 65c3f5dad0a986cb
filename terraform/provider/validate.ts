import { violations } from "../../model/limits/check";
import type { DiagnosticMessage, Step } from "../protocol/messages";
import { isObject, type ObjectValue, type Value } from "../protocol/values";
import { type Block, isReadOnly } from "../schemas/schema";
import { rendered } from "./rendered";

/**
 * What a provider finds in a configuration beyond what Terraform's core checks against the schema: arguments that are the
 * vendor's to give, and the vendor's limits, from the table by which the generator checks what it declares.
 */
export function validate(type: string, config: Value, block: Block): readonly DiagnosticMessage[] {
  if (!isObject(config)) return [];
  return [
    ...unfit(config, block, []),
    ...violations(type, rendered(config, block), "snake_case").map(({ argument, reason, hint }) =>
      error(`${argument} ${reason}`.trim(), hint, argument === "" ? [] : [{ attribute_name: argument.replace(/[[.{].*$/s, "") }]),
    ),
  ];
}

/** Terraform's core takes a value for a read-only argument, and null for a required one; it is the provider that refuses them. */
function unfit(value: ObjectValue, { attributes, blocks }: Block, path: readonly Step[]): readonly DiagnosticMessage[] {
  return [
    ...Object.entries(attributes).flatMap(([name, attribute]) => {
      const given = (value[name] ?? null) !== null;
      const at: readonly Step[] = [...path, { attribute_name: name }];
      if (given && isReadOnly(attribute)) return [error(`${name} can't be configured`, "the vendor gives it: remove the argument", at)];
      return !given && attribute.required ? [error(`${name} is missing`, "give it a value: null is none", at)] : [];
    }),
    ...Object.entries(blocks).flatMap(([name, nested]) => {
      const given = value[name] ?? null;
      const at: readonly Step[] = [...path, { attribute_name: name }];
      if (isObject(given)) return unfit(given, nested.block, at);
      if (!Array.isArray(given)) return [];
      // A set's elements have no address.
      return given.flatMap((element, place) =>
        isObject(element) ? unfit(element, nested.block, nested.nesting === "set" ? at : [...at, { element_key_int: place }]) : [],
      );
    }),
  ];
}

const error = (summary: string, detail: string, steps: readonly Step[]): DiagnosticMessage => ({ severity: "ERROR", summary, detail, attribute: { steps } });
