import { readFileSync } from "node:fs";
import { suggest } from "../../../environments/closest";
import { parse } from "../../../environments/parse";
import { findSecrets, unquoted } from "../../../environments/secrets";
import { textProblems } from "../../../environments/text";
import { parseYaml } from "../../../environments/yaml";
import { type Diagnostic, hasErrors, problem } from "../../../model/diagnostics";
import { type Policy, policySchema } from "./schema";

/**
 * Reads a policy file.
 * @returns the policy, or every problem of the file with its place.
 */
export function readPolicy(file: string): { readonly policy: Policy } | { readonly diagnostics: readonly Diagnostic[] } {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    const position = { file, line: 1, column: 1 };
    return { diagnostics: [{ ...problem("TOC107", [], "the policy can't be read", "name a file that exists with --policy, or none"), position }] };
  }
  return parsePolicy(text, file);
}

/** The same of what a policy says, wherever it stands. */
export function parsePolicy(text: string, file: string): ReturnType<typeof readPolicy> {
  const yaml = parseYaml(text, file);
  const parsed = parse(policySchema, yaml.data ?? {});
  const secrets = findSecrets(text, file, yaml.scalars, (path) => path.includes("about"));
  const found = [
    ...yaml.problems,
    ...secrets.diagnostics,
    ...textProblems(yaml.scalars),
    ...(yaml.problems.length > 0 ? [] : parsed.success ? danglingWaivers(parsed.data) : wrong(parsed.error, yaml.data)),
  ];
  const placed = unquoted(
    found.map((diagnostic) => ({ ...diagnostic, position: diagnostic.position ?? yaml.locate(diagnostic.path, "value").position })),
    secrets.texts,
  );
  return parsed.success && !hasErrors(placed) ? { policy: parsed.data } : { diagnostics: placed };
}

/** What tells of mistakes loads the schemas of all files of users, which takes as long as all else of a policy. */
function wrong(error: Parameters<Issues["issueDiagnostics"]>[0], data: unknown): readonly Diagnostic[] {
  const { issueDiagnostics } = require("../../../environments/issues") as Issues;
  const { policyJsonSchema } = require("./json") as typeof import("./json");
  return issueDiagnostics(error, data, policyJsonSchema);
}
type Issues = typeof import("../../../environments/issues");

function danglingWaivers({ rules, waivers }: Policy): readonly Diagnostic[] {
  return waivers.flatMap(({ rule }, index) =>
    Object.hasOwn(rules, rule)
      ? []
      : [problem("TOC108", ["waivers", index, "rule"], `there is no rule ${JSON.stringify(rule)}`, suggest(rule, Object.keys(rules)))],
  );
}
