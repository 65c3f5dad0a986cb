/**
 * Grammars of the monitors that read no metric, as far as Tocsin writes them.
 * https://docs.datadoghq.com/api/latest/monitors/#create-a-monitor
 *
 *   log        = "logs(" text ").index(" text ").rollup(\"count\").last(" window ") " ("<" | ">") " " number
 *   errors     = "error-tracking(" text ").source(" text ")." ("new" | "impact") "().rollup(\"count\").by(\"issue.id\").last(" window ") > " number
 *   check      = text ".over(" texts ").by(" texts ").last(" runs ").count_by_status()"
 *   composite  = all (" || " all)*
 *   all        = one (" && " one)*
 *   one        = "!" one | "(" composite ")" | id
 *   text       = a double-quoted text in which a backslash stands before quotes alone
 */
export type RuleQuery =
  | { readonly type: "log alert"; readonly search: string; readonly index: string; readonly window: number; readonly sign: string; readonly number: number }
  | {
      readonly type: "error-tracking alert";
      readonly search: string;
      readonly source: string;
      readonly issues: string;
      readonly window: number;
      readonly number: number;
    }
  | { readonly type: "service check"; readonly check: string; readonly over: readonly string[]; readonly by: readonly string[]; readonly runs: number }
  | { readonly type: "composite"; readonly ids: readonly string[] };

/** @throws SyntaxError for what is no query of that type. */
export function parseRule(type: string, text: string): RuleQuery {
  const reader = new Reader(text);
  const read = GRAMMARS[type];
  if (!read) throw new SyntaxError(`there is no grammar for ${type}`);
  const query = read(reader);
  reader.end();
  return query;
}

const GRAMMARS: Readonly<Record<string, (reader: Reader) => RuleQuery>> = {
  "log alert": (reader) => {
    const search = reader.expect("logs(").search();
    const index = reader.expect(").index(").text();
    const window = reader.expect(').rollup("count").last(').window();
    const sign = reader.expect(") ").take(/[<>]/y);
    return { type: "log alert", search, index, window, sign, number: reader.expect(" ").number() };
  },
  "error-tracking alert": (reader) => {
    const search = reader.expect("error-tracking(").search();
    const source = reader.expect(").source(").text();
    if (!["all", "browser", "mobile", "backend"].includes(source)) throw new SyntaxError(`there is no source ${source}`);
    const issues = reader.expect(").").take(/new|impact/y);
    const window = reader.expect('().rollup("count").by("issue.id").last(').window();
    return { type: "error-tracking alert", search, source, issues, window, number: reader.expect(") > ").number() };
  },
  "service check": (reader) => {
    const check = reader.text();
    const over = reader.expect(".over(").texts();
    const by = reader.expect(").by(").texts();
    const runs = Number(reader.expect(").last(").take(/[1-9]\d*/y));
    if (runs > 100) throw new SyntaxError(`${runs} runs are too many`);
    reader.expect(").count_by_status()");
    return { type: "service check", check, over, by, runs };
  },
  composite: (reader) => ({ type: "composite", ids: [...new Set(reader.any())] }),
};

/** An id, or Terraform's reference to one. */
const ID = /\d+|\$\{datadog_monitor\.[\w-]+\.id\}/y;

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  text(): string {
    return this.take(/"(?:[^"\\]|\\")+"/y)
      .slice(1, -1)
      .replaceAll('\\"', '"');
  }

  texts(): readonly string[] {
    const found = [this.text()];
    while (this.source.startsWith(", ", this.at)) found.push(this.expect(", ").text());
    return found;
  }

  /** A search within an environment, whose quotes and parentheses are closed. */
  search(): string {
    const search = this.text();
    const bare = search.replace(/"[^"]*"/g, "");
    let depth = 0;
    let closed = true;
    for (const one of bare) {
      depth += one === "(" ? 1 : one === ")" ? -1 : 0;
      closed &&= depth >= 0;
    }
    if (!search.startsWith("env:") || bare.includes('"') || !closed || depth !== 0) throw new SyntaxError(`${search} is no search within an environment`);
    return search;
  }

  /** Seconds. */
  window(): number {
    const [, amount, unit] = /^(\d+)([mh])$/.exec(this.text()) ?? [];
    const size = { m: 60, h: 3600 }[unit ?? ""];
    if (size === undefined || Number(amount) < 1 || Number(amount) * size > 172_800) throw new SyntaxError(`no window of ${amount}${unit}`);
    return Number(amount) * size;
  }

  number = (): number => Number(this.take(/\d+(?:\.\d+)?/y));

  any(): readonly string[] {
    let ids = this.all();
    while (this.source.startsWith(" || ", this.at)) ids = [...ids, ...this.expect(" || ").all()];
    return ids;
  }

  private all(): readonly string[] {
    let ids = this.one();
    while (this.source.startsWith(" && ", this.at)) ids = [...ids, ...this.expect(" && ").one()];
    return ids;
  }

  private one(): readonly string[] {
    if (this.source.startsWith("!", this.at)) return this.expect("!").one();
    if (!this.source.startsWith("(", this.at)) return [this.take(ID)];
    const ids = this.expect("(").any();
    this.expect(")");
    return ids;
  }

  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (!found) throw new SyntaxError(`${pattern} expected at ${this.at} of ${this.source}`);
    this.at += found[0].length;
    return found[0];
  }

  expect(text: string): this {
    if (!this.source.startsWith(text, this.at)) throw new SyntaxError(`${JSON.stringify(text)} expected at ${this.at} of ${this.source}`);
    this.at += text.length;
    return this;
  }

  end(): void {
    if (this.at !== this.source.length) throw new SyntaxError(`the end expected at ${this.at} of ${this.source}`);
  }
}
