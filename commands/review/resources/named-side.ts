import { canonicalJson } from "../../../model/canonical";
import { own } from "../../../model/own";
import { isObject, type JsonObject } from "../json";
import type { StackConfiguration } from "../side";
import { type Resources, resourcesOf } from "./resource";

/** What a stack has, so far as names go. */
export interface NamedSide {
  readonly resources: Resources;
  /** Type -> id -> question. */
  readonly lookUps: LookUps;
  /** What a reference stands for, in words that are equal where it is. */
  readonly follow: (text: string) => string | undefined;
}

/** As it is rendered. */
export function namedSide(stack: StackConfiguration): NamedSide {
  const resources = resourcesOf(stack);
  const lookUps = (stack.rest.data ?? {}) as LookUps;
  return { resources, lookUps, follow: (text) => followed(text, resources, lookUps) };
}

type LookUps = Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;

/**
 * What a reference to one attribute stands for: the text that a resource gives itself, and of what is looked up the question. Two that
 * look up the same person are one.
 */
function followed(text: string, resources: Resources, data: LookUps): string | undefined {
  const [, lookUp, type = "", id = "", attribute = ""] = /^\$\{(data\.)?([a-z0-9_]+)\.([\w-]+)\.(\w+)\}$/.exec(text) ?? [];
  if (lookUp !== undefined) {
    const block = own(own(data, type), id);
    if (!isObject(block)) return undefined;
    const { "//": _, ...question } = block;
    return `${type}.${attribute} of ${canonicalJson(question)}`;
  }
  const given = own(resources.get(`${type}.${id}`)?.arguments, attribute);
  return typeof given === "string" && !given.includes("${") ? given : undefined;
}
