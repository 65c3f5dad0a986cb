import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";
import { catalog } from "../../environments/catalog";
import { METRIC_ALARM } from "../../model/limits/aws/metric-alarm";
import { DURATION, DURATION_ABOVE_ZERO } from "../../model/limits/grafana/common";
import { filesOfProject, ROOT } from "./files";

export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Everything of ours that is read as a regular expression, and where one is made of other text. */
export function patterns(): { readonly known: readonly Pattern[]; readonly made: readonly string[] } {
  const known: Pattern[] = [...schemaPatterns(), ...catalogPatterns(), ...limitPatterns()];
  const made: string[] = [];
  for (const file of sources()) {
    const module = parseSync(readFileSync(join(ROOT, file), "utf8"), { syntax: file.endsWith(".ts") ? "typescript" : "ecmascript", target: "es2022" });
    for (const node of nodesOf(module)) {
      if (node.type === "RegExpLiteral") known.push({ file, source: String(node.pattern), flags: String(node.flags) });
      if ((node.type === "NewExpression" || node.type === "CallExpression") && isNode(node.callee) && node.callee.value === "RegExp") made.push(file);
    }
  }
  return { known, made };
}

/** What is shipped or run; generated code and tests see no text of other people. */
const sources = () => filesOfProject("*.ts", "*.js", "*.cjs", "*.mjs").filter((file) => !/^(?:test|bench|providers)\//.test(file));

interface Syntax {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Syntax => typeof value === "object" && value !== null && !Array.isArray(value);

function nodesOf(value: unknown): readonly Syntax[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesOf)];
}

/** They run in people's editors. */
function schemaPatterns(): readonly Pattern[] {
  const files = filesOfProject("*schema.json");
  return files.flatMap((file) =>
    nodesOf(JSON.parse(readFileSync(join(ROOT, file), "utf8"))).flatMap((node) => [
      ...(typeof node.pattern === "string" ? [{ file, source: node.pattern, flags: "" }] : []),
      ...(isNode(node.patternProperties) ? Object.keys(node.patternProperties).map((source) => ({ file, source, flags: "" })) : []),
    ]),
  );
}

/** Of kinds' fields, which the schema makes expressions of. */
function catalogPatterns(): readonly Pattern[] {
  return Object.values(catalog).flatMap(({ kind }) =>
    Object.values(kind.fields).flatMap((field) => [
      ...("pattern" in field ? [{ file: `components/${kind.id}.ts`, source: field.pattern, flags: "" }] : []),
      ...("names" in field ? [{ file: `components/${kind.id}.ts`, source: field.names, flags: "" }] : []),
    ]),
  );
}

/** Of vendors' limits, where they are made of parts. */
function limitPatterns(): readonly Pattern[] {
  const statistics = METRIC_ALARM.flatMap(({ limits }) => limits.flatMap(({ rule }) => ("pattern" in rule ? [rule.pattern] : [])));
  const durations = [DURATION, DURATION_ABOVE_ZERO].flatMap((rule) => ("pattern" in rule ? [rule.pattern] : []));
  return [...statistics, ...durations].map(({ source, flags }) => ({ file: "model/limits", source, flags }));
}
