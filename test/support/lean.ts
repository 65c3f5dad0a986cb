import { Graph, referencesIn } from "../../terraform/order/graph";
import type { Stacks } from "./edited";

/**
 * What changes somewhere in a series of versions, what that depends on and what names it; of those that nothing names and that change
 * alike, one. Terraform asks a provider as often about everything else, and orders none of it.
 */
export function lean(series: readonly Stacks[]): readonly Stacks[] {
  const kept = new Map([...new Set(series.flatMap(Object.keys))].map((name) => [name, keptOf(series.map((stacks) => stacks[name] ?? {}))]));
  return series.map((stacks) =>
    Object.fromEntries(Object.entries(stacks).map(([name, stack]) => [name, withOnly(stack, kept.get(name) as ReadonlySet<string>)])),
  );
}

function keptOf(versions: readonly (Stacks[string] | object)[]): ReadonlySet<string> {
  const graphs = versions.map((stack) => new Graph(stack));
  const all = [...new Set(graphs.flatMap(({ nodes }) => [...nodes.keys()]))].filter((address) => !UNNAMED.test(address));
  const changes = new Set(all.filter((address) => new Set(graphs.map(({ nodes }) => JSON.stringify(nodes.get(address)?.block))).size > 1));
  const namers = all.filter((address) => graphs.some((graph) => [...graph.dependencies(address)].some((named) => changes.has(named))));
  const outputs = versions.flatMap((stack) => [...referencesIn((stack as Stacks[string]).output)].map(({ address }) => address));
  // What moves has to be there on both sides.
  const moved = versions.flatMap((stack) => ((stack as Stacks[string]).moved ?? []).flatMap(({ from, to }) => [from, to]));
  const kept = new Set([...oneOfEach([...changes, ...namers], graphs, changes), ...outputs, ...moved]);
  for (const address of kept) for (const graph of graphs) for (const next of graph.dependencies(address)) kept.add(next);
  return kept;
}

/** Those that something depends on, and one of each way to change. */
function oneOfEach(addresses: readonly string[], graphs: readonly Graph[], changes: ReadonlySet<string>): readonly string[] {
  const depended = new Set(graphs.flatMap((graph) => [...graph.nodes.keys()].flatMap((address) => [...graph.dependencies(address)])));
  const ways = new Set<string>();
  return addresses.filter((address) => {
    if (depended.has(address)) return true;
    const versions = graphs.map((graph) => [graph.nodes.has(address), [...graph.dependencies(address)].filter((named) => changes.has(named)).sort()]);
    const way = JSON.stringify([address.split(".")[0], versions]);
    return !ways.has(way) && ways.add(way);
  });
}

function withOnly({ resource = {}, ...rest }: Stacks[string], kept: ReadonlySet<string>): Stacks[string] {
  const left = Object.entries(resource).map(
    ([type, byId]) => [type, Object.fromEntries(Object.entries(byId).filter(([id]) => kept.has(`${type}.${id}`)))] as const,
  );
  const some = left.filter(([, byId]) => Object.keys(byId).length > 0);
  // Terraform takes no block without a type.
  const imported = (rest.import as readonly { readonly to: string }[] | undefined)?.filter(({ to }) => kept.has(to)) ?? [];
  const { import: _, ...others } = rest;
  return {
    ...others,
    ...(imported.length > 0 && { import: imported }),
    ...(some.length > 0 && { resource: Object.fromEntries(some) }),
  };
}

/** Nothing names these, and they are large. */
const UNNAMED = /^(aws_cloudwatch_dashboard|aws_cloudwatch_query_definition|datadog_dashboard_json)\./;
