/**
 * A small grammar of Datadog's metric queries, as far as Tocsin writes them: recursive descent over characters.
 * https://docs.datadoghq.com/api/latest/monitors/#create-a-monitor, https://docs.datadoghq.com/metrics/#anatomy-of-a-metric-query
 *
 *   monitor  = aggr "(last_" window "):" sum " " ("<" | ">") " " number
 *   sum      = product ((" + " | " - ") product)*
 *   product  = factor ((" * " | " / ") factor)*
 *   factor   = number | function "(" sum ("," number)? ")" | "(" sum ")" | series
 *   series   = (aggr | "p" percentile) ":" metric "{" tag ("," tag)* "}" (".fill(null)")? ".rollup(" aggr ", " seconds ")"
 */
export type Expression =
  | { readonly number: number }
  | { readonly call: string; readonly of: Expression; readonly threshold?: number }
  | { readonly sign: string; readonly left: Expression; readonly right: Expression }
  | Series;

export interface Series {
  readonly space: string;
  readonly metric: string;
  readonly tags: readonly string[];
  readonly filled: boolean;
  readonly rollup: string;
  readonly seconds: number;
}

export interface MonitorQuery {
  readonly time: string;
  /** Seconds. */
  readonly window: number;
  readonly expression: Expression;
  readonly sign: "<" | ">";
  readonly number: number;
}

export function parseMonitor(text: string): MonitorQuery {
  const parser = new Parser(text);
  const time = parser.take(AGGREGATOR);
  parser.expect("(last_");
  const window = windowSeconds(parser.take(/[1-9]\d*[mhdw]/y));
  parser.expect("):");
  const expression = parser.sum();
  parser.expect(" ");
  const sign = parser.take(/[<>]/y) as "<" | ">";
  parser.expect(" ");
  const number = Number(parser.take(NUMBER));
  parser.end();
  return { time, window, expression, sign, number };
}

export function parseQuery(text: string): Expression {
  const parser = new Parser(text);
  const expression = parser.sum();
  parser.end();
  return expression;
}

export function seriesOf(expression: Expression): readonly Series[] {
  if ("metric" in expression) return [expression];
  if ("call" in expression) return seriesOf(expression.of);
  return "sign" in expression ? [...seriesOf(expression.left), ...seriesOf(expression.right)] : [];
}

/** Calls of a function, outermost first. */
export function callsOf(expression: Expression, name: string): readonly Extract<Expression, { call: string }>[] {
  if ("call" in expression) return [...(expression.call === name ? [expression] : []), ...callsOf(expression.of, name)];
  return "sign" in expression ? [...callsOf(expression.left, name), ...callsOf(expression.right, name)] : [];
}

const AGGREGATOR = /avg|max|min|sum/y;
const SPACE = /avg|max|min|sum|p\d{1,2}(?:\.\d+)?/y;
const NUMBER = /-?\d+(?:\.\d+)?/y;
const WINDOWS: Readonly<Record<string, readonly [seconds: number, most: number]>> = { m: [60, 10_080], h: [3600, 168], d: [86_400, 1], w: [604_800, 1] };

function windowSeconds(text: string): number {
  const [size, most] = WINDOWS[text.slice(-1)] as readonly [number, number];
  const amount = Number(text.slice(0, -1));
  if (amount > most) throw new SyntaxError(`a query can't look back over last_${text}`);
  return amount * size;
}

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  sum(): Expression {
    return this.chain(/ ([-+]) /y, () => this.chain(/ ([*/]) /y, () => this.factor()));
  }

  private chain(signs: RegExp, operand: () => Expression): Expression {
    let left = operand();
    for (let sign = this.match(signs); sign; sign = this.match(signs)) left = { sign: sign[1] as string, left, right: operand() };
    return left;
  }

  private factor(): Expression {
    const call = this.match(/(default_zero|is_greater|is_less)\(/y)?.[1];
    if (call !== undefined) {
      const of = this.sum();
      const threshold = call === "default_zero" ? undefined : Number(this.expect(", ").take(NUMBER));
      this.expect(")");
      return { call, of, ...(threshold !== undefined && { threshold }) };
    }
    if (this.match(/\(/y)) {
      const inner = this.sum();
      this.expect(")");
      return inner;
    }
    const number = this.match(NUMBER)?.[0];
    return number === undefined ? this.series() : { number: Number(number) };
  }

  private series(): Series {
    const space = this.take(SPACE);
    const metric = this.expect(":").take(/[a-z][a-z0-9_.]*/y);
    // No character that ends a tag, and none that Datadog would have changed.
    const tags = this.expect("{").take(/[^{}, A-Z]+:[^{}, A-Z]+(?:,[^{}, A-Z]+:[^{}, A-Z]+)*/y);
    this.expect("}");
    const filled = this.match(/\.fill\(null\)/y) !== undefined;
    const rollup = this.expect(".rollup(").take(AGGREGATOR);
    const seconds = Number(this.expect(", ").take(/[1-9]\d*/y));
    this.expect(")");
    return { space, metric, tags: tags.split(","), filled, rollup, seconds };
  }

  take(pattern: RegExp): string {
    const found = this.match(pattern);
    if (!found) throw new SyntaxError(`${pattern} expected at ${this.at} of ${this.text}`);
    return found[0];
  }

  expect(text: string): this {
    if (!this.text.startsWith(text, this.at)) throw new SyntaxError(`${JSON.stringify(text)} expected at ${this.at} of ${this.text}`);
    this.at += text.length;
    return this;
  }

  end(): void {
    if (this.at !== this.text.length) throw new SyntaxError(`the end expected at ${this.at} of ${this.text}`);
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found ?? undefined;
  }
}
