import type { CompositeToken } from "./parts";

/**
 * Reads `a.x.P1 && (b.y.P2 || !c.z.P3)`. An alert's key holds no blank, parenthesis, `&`, `|` or `!`.
 * @returns the tokens, or what is wrong with them.
 */
export function parseComposite(text: string): { readonly tokens: readonly CompositeToken[] } | { readonly problem: string } {
  const tokens = [...text.matchAll(TOKEN)].map(([token]): CompositeToken => (isOperator(token) ? { operator: token } : { alert: token }));
  const problem = grammarProblem(tokens);
  return problem === undefined ? { tokens } : { problem };
}

/** Folds the expression, `&&` before `||`; `!` keeps its operand's value. Only for what {@link parseComposite} has read. */
export function foldComposite<T>(
  tokens: readonly CompositeToken[],
  of: { readonly alert: (key: string) => T; readonly and: (a: T, b: T) => T; readonly or: (a: T, b: T) => T },
): T {
  let at = 0;
  const isNext = (operator: Operator) => {
    const token = tokens[at];
    if (token === undefined || !("operator" in token) || token.operator !== operator) return false;
    at++;
    return true;
  };
  const any = (): T => {
    let left = all();
    while (isNext("||")) left = of.or(left, all());
    return left;
  };
  const all = (): T => {
    let left = one();
    while (isNext("&&")) left = of.and(left, one());
    return left;
  };
  const one = (): T => {
    if (isNext("!")) return one();
    if (isNext("(")) {
      const inner = any();
      at++;
      return inner;
    }
    return of.alert((tokens[at++] as { readonly alert: string }).alert);
  };
  return any();
}

const TOKEN = /&&|\|\||[!()]|[^\s!()&|]+|[&|]/g;
type Operator = Extract<CompositeToken, { operator: string }>["operator"];
const isOperator = (token: string): token is Operator => ["&&", "||", "!", "(", ")"].includes(token);

/** Each token is expected either where an operand begins or where one has ended. */
function grammarProblem(tokens: readonly CompositeToken[]): string | undefined {
  let open = 0;
  let operand = false;
  for (const token of tokens) {
    const word = "alert" in token ? token.alert : token.operator;
    const begins = "alert" in token || word === "!" || word === "(";
    if (word === "&" || word === "|") return `a single ${word} stands where ${word}${word} is meant`;
    if (begins === operand) return begins ? `${word} follows without && or ||` : `${word} has nothing before it`;
    if (word === "(") open++;
    if (word === ")" && --open < 0) return "a parenthesis is closed that was not opened";
    operand = "alert" in token || word === ")";
  }
  if (open > 0) return "a parenthesis is not closed";
  return operand ? undefined : "it ends where an alert is expected";
}
