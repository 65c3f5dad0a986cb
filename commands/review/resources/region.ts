import { isObject, type JsonObject } from "../json";
import type { StackConfiguration } from "../side";
import type { Resource } from "./resource";

/**
 * The arguments of a resource of AWS's with the region that it is in: where it names none, its provider's. Names of one region are free in
 * another.
 * @returns them as they are where the region is not known before the deploy
 */
export function inRegion(stack: StackConfiguration | undefined): (resource: Resource) => JsonObject {
  const { provider } = (stack?.rest ?? {}) as { readonly provider?: unknown };
  const aws = isObject(provider) ? provider.aws : undefined;
  const blocks = (Array.isArray(aws) ? aws : [aws]).filter(isObject);
  return ({ type, arguments: written, meta }) => {
    if (!type.startsWith("aws_") || written.region !== undefined) return written;
    const wanted = (meta as { readonly provider?: string }).provider ?? "aws";
    const block = blocks.find(({ alias }) => wanted === (typeof alias === "string" ? `aws.${alias}` : "aws"));
    return typeof block?.region === "string" && !block.region.includes("${") ? { ...written, region: block.region } : written;
  };
}
