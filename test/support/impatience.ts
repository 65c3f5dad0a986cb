import { type CallExpression, type Expression, type Node, parseSync, type VariableDeclarator } from "@swc/core";

/** What in a test's source makes it fail on a slow machine. */
export interface Impatience {
  readonly timeouts: readonly string[];
  readonly clocks: readonly string[];
}

export function impatience(source: string): Impatience {
  const timeouts: string[] = [];
  const clocks: string[] = [];
  const tests = new Set(TESTS);
  walk(parseSync(source, { syntax: "typescript" }), (node) => {
    if (isA(node, "VariableDeclarator") && node.id.type === "Identifier" && node.init && tests.has(root(node.init))) tests.add(node.id.value);
    if (!isA(node, "CallExpression")) return;
    const called = path(node.callee);
    const [last] = called.split(".").slice(-1);
    const first = root(node.callee);
    if (tests.has(first) && node.arguments.length > (HOOK.test(first) ? 1 : 2) && !/\.each$/.test(called)) timeouts.push(`${first} has a time-out of its own`);
    if (/^jest\.setTimeout$|^AbortSignal\.timeout$|\.setDefault(Navigation)?Timeout$/.test(called) && path(node.arguments[0]?.expression) !== PATIENCE)
      timeouts.push(`${called} is called`);
    if (WAITING.test(last ?? "") && node.arguments.some(({ expression }) => hasTimeout(expression))) timeouts.push(`${called} has a timeout`);
    // recheck gives up after ten seconds where it is not told otherwise, and then finds a pattern neither safe nor bad.
    if (called === "checkSync" && !node.arguments.some(({ expression }) => timeoutsOf(expression).some(endless)))
      timeouts.push("checkSync has no timeout: null");
    if (CLOCKS.test(called)) clocks.push(called);
  });
  return { timeouts, clocks };
}

const TESTS = ["test", "it", "beforeAll", "beforeEach", "afterAll", "afterEach"];
const HOOK = /^(before|after)/;
/** The one that a browser's answers have; see ./chromium-here.ts. */
const PATIENCE = "PATIENCE";
/** Of `node:child_process`, and of Playwright. */
const WAITING = /^(spawn|exec|fork|launch|connect|goto|reload|waitFor|click|dblclick|hover|focus|fill|press|check|uncheck|selectOption|textContent)/;
const CLOCKS = /^(performance\.(now|timeOrigin)|process\.(hrtime(\.bigint)?|uptime|cpuUsage)|Date\.now)$/;

const hasTimeout = (expression: Expression): boolean => timeoutsOf(expression).some((value) => path(value) !== PATIENCE && !endless(value));
const endless = ({ type }: Expression): boolean => type === "NullLiteral";

/** Values of `timeout` in options. */
function timeoutsOf(options: Expression): readonly Expression[] {
  if (options.type !== "ObjectExpression") return [];
  return options.properties.flatMap((property) =>
    property.type === "KeyValueProperty" && property.key.type === "Identifier" && property.key.value === "timeout" ? [property.value] : [],
  );
}

/** `test` of `test.each(…)(…)`, of `(has ? test : test.skip)(…)` and of a template. */
function root(node: CallExpression["callee"]): string {
  if (node.type === "CallExpression") return root(node.callee);
  if (node.type === "MemberExpression") return root(node.object);
  if (node.type === "ParenthesisExpression") return root(node.expression);
  if (node.type === "TaggedTemplateExpression") return root(node.tag);
  if (node.type === "ConditionalExpression") return root(node.consequent);
  return node.type === "Identifier" ? node.value : "";
}

/** `process.hrtime.bigint`; nothing of what is no plain path. */
function path(node: CallExpression["callee"] | undefined): string {
  if (node?.type === "Identifier") return node.value;
  if (node?.type === "MemberExpression" && node.property.type === "Identifier") return `${path(node.object)}.${node.property.value}`;
  return "";
}

function isA<Type extends AnyNode["type"]>(node: Node, type: Type): node is Extract<AnyNode, { readonly type: Type }> {
  return node.type === type;
}
type AnyNode = Expression | VariableDeclarator;

function walk(node: unknown, visit: (node: Node) => void): void {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node && typeof node.type === "string") visit(node as Node);
  for (const child of Object.values(node)) walk(child, visit);
}
