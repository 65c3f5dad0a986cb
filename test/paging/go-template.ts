/** What Grafana and Alertmanager hand to templates. */
export interface GoData {
  readonly Status: "firing" | "resolved";
  readonly CommonLabels: Readonly<Record<string, string>>;
  readonly CommonAnnotations: Readonly<Record<string, string>>;
  readonly Alerts: readonly Readonly<Record<string, string>>[];
}

/**
 * Go's templates, as far as ours go: fields, text, `if`, `with`, `define`, `template`, and the functions `eq`, `index` and
 * `reReplaceAll`. Throws at anything else, so that nothing is evaluated that a real one would not.
 * https://pkg.go.dev/text/template
 */
export function goTemplate(text: string, data: object, defined: string = ""): string {
  const library = new Map<string, readonly Node[]>();
  parse(`${defined}`, library);
  try {
    return run(parse(text, library), data, library);
  } catch (error) {
    throw new Error(`${(error as Error).message} of ${text}`);
  }
}

type Node =
  | { readonly text: string }
  | { readonly value: string }
  | { readonly use: string; readonly value: string }
  | { readonly on: "if" | "with"; readonly value: string; readonly then: readonly Node[]; readonly other: readonly Node[] };

function parse(text: string, library: Map<string, readonly Node[]>): readonly Node[] {
  // An action's text may hold braces in quotes: {{ "{{" }}.
  const parts = text.split(/(\{\{-?\s*(?:"(?:[^"\\]|\\.)*"|[^"}]|\}(?!\}))*?\s*-?\}\})/s);
  let at = 0;
  const block = (ends: readonly string[]): readonly [readonly Node[], string] => {
    const nodes: Node[] = [];
    while (at < parts.length) {
      const part = parts[at++] as string;
      const [, action] = /^\{\{-?\s*(.*?)\s*-?\}\}$/s.exec(part) ?? [];
      if (action === undefined) {
        if (part.includes("{{")) throw new SyntaxError(`an action without an end: ${part}`);
        nodes.push({ text: part });
        continue;
      }
      const [word = ""] = action.split(/\s/);
      if (ends.includes(word)) return [nodes, action];
      const rest = action.slice(word.length).trim();
      if (word === "define") library.set(JSON.parse(rest), block(["end"])[0]);
      else if (word === "template")
        nodes.push({ use: JSON.parse(/^"(?:[^"\\]|\\.)*"/.exec(rest)?.[0] as string), value: rest.replace(/^"(?:[^"\\]|\\.)*"\s*/, "") });
      else if (word === "if" || word === "with") nodes.push(branch(word, rest));
      else nodes.push({ value: action });
    }
    if (ends.length > 0) throw new SyntaxError(`no ${ends.join(" or ")}`);
    return [nodes, ""];
  };
  const branch = (on: "if" | "with", value: string): Node => {
    const [then, end] = block(["else", "end"]);
    if (end === "end") return { on, value, then, other: [] };
    const [, condition] = /^else\s+if\s+(.*)$/s.exec(end) ?? [];
    return { on, value, then, other: condition === undefined ? block(["end"])[0] : [branch("if", condition)] };
  };
  return block([])[0];
}

function run(nodes: readonly Node[], dot: unknown, library: ReadonlyMap<string, readonly Node[]>): string {
  return nodes
    .map((node) => {
      if ("text" in node) return node.text;
      const value = evaluate(node.value, dot);
      if ("use" in node) return run(library.get(node.use) ?? missing(node.use), value, library);
      if (!("on" in node)) return String(value);
      return value ? run(node.then, node.on === "with" ? value : dot, library) : run(node.other, dot, library);
    })
    .join("");
}

function missing(name: string): never {
  throw new ReferenceError(`no template ${name}`);
}

/** `.A.b`, `(index .Alerts 0).PanelURL`, `reReplaceAll "<" "&lt;" (…)`, `eq .Status "resolved"`. */
function evaluate(expression: string, dot: unknown): unknown {
  const tokens = expression.match(/"(?:[^"\\]|\\.)*"|\(|\)|\.[\w.]*|[^\s()]+/g) ?? [];
  let at = 0;
  const term = (): unknown => {
    const token = tokens[at++] as string;
    if (token === "(") {
      const value = call(")");
      return tokens[at]?.startsWith(".") ? fields(value, tokens[at++] as string) : value;
    }
    if (token.startsWith('"')) return JSON.parse(token);
    if (token.startsWith(".")) return fields(dot, token);
    if (/^\d+$/.test(token)) return Number(token);
    throw new SyntaxError(`${token} in ${expression}`);
  };
  const call = (end?: string): unknown => {
    const name = tokens[at] as string;
    const known = FUNCTIONS[name];
    if (known) at++;
    const values: unknown[] = [];
    while (at < tokens.length && tokens[at] !== end) values.push(term());
    if (end !== undefined) at++;
    if (known) return known(...values);
    if (values.length !== 1) throw new SyntaxError(expression);
    return values[0];
  };
  return call();
}

const FUNCTIONS: Readonly<Record<string, ((...values: unknown[]) => unknown) | undefined>> = Object.assign(Object.create(null), {
  eq: (a: unknown, b: unknown) => a === b,
  index: (list: readonly unknown[], at: number) => list[at],
  reReplaceAll: (pattern: string, other: string, text: string) => text.replaceAll(new RegExp(pattern, "g"), () => other),
});

/** A key that a map of strings lacks is empty. */
function fields(value: unknown, path: string): unknown {
  return path
    .split(".")
    .filter((name) => name !== "")
    .reduce<unknown>((found, name) => (Object.hasOwn(found as object, name) ? (found as Record<string, unknown>)[name] : ""), value);
}
