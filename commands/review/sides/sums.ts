import { join } from "node:path";
import { own } from "../../../model/own";
import { readBytes } from "../input";
import { isObject } from "../json";

/**
 * The SHA-256 sums that a synthesis told of what it wrote into a directory, by path with `/`.
 * @returns nothing for a file of which none is told: it may be whatever it is.
 */
export function sumsIn(directory: string): (path: string) => string | undefined {
  const files = filesOf(directory);
  return (path) => {
    const sum = own(files, path);
    return typeof sum === "string" ? sum : undefined;
  };
}

function filesOf(directory: string): Readonly<Record<string, unknown>> {
  try {
    const manifest: unknown = JSON.parse(readBytes(join(directory, "tocsin.json"), "").toString("utf8"));
    return isObject(manifest) && isObject(manifest.files) ? manifest.files : {};
  } catch {
    // Whatever it is, no sum is known by it, and all is read.
    return {};
  }
}
