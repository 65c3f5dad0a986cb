import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Data } from "../../terraform/arbitraries/text-field";

/** The same with an organisation of Grafana that is its own. */
export function withPolicies(): Readonly<Record<string, Data>> {
  const { "everyday.yaml": everyday } = everydayPlatform();
  return { "everyday.yaml": { ...everyday, grafana: { ...(everyday?.grafana as object), notifications: "policies" } } };
}

/** A small platform that has every pair of things that name each other: what {@link EVERYDAY} edits. */
export function everydayPlatform(): Readonly<Record<string, Data>> {
  return { "everyday.yaml": parse(readFileSync(join(__dirname, "everyday.yaml"), "utf8"), { merge: true }) as Data };
}
