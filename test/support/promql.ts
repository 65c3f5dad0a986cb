import { parser } from "@prometheus-io/lezer-promql";

/**
 * Reads PromQL with Prometheus' own grammar.
 * @returns the names of the tree's nodes, outermost first.
 * @throws SyntaxError that shows where.
 */
export function parsePromQL(text: string): readonly string[] {
  const names: string[] = [];
  parser.parse(text).iterate({
    enter: ({ type, from }) => {
      if (type.isError) throw new SyntaxError(`no PromQL at ${from}: ${text.slice(0, from)} HERE ${text.slice(from)}`);
      names.push(type.name);
    },
  });
  return names;
}
