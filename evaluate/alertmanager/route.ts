import type { Labels } from "../series";
import type { Route } from "./config";
import { matches } from "./matcher";

/** The routes that tell of an alert. */
export const routesOf = (root: Route, labels: Labels): readonly Route[] =>
  deepest(
    root,
    ({ matchers }) => matches(matchers, labels),
    ({ routes }) => routes,
    ({ goesOn }) => goesOn,
  );

/**
 * The nodes of a tree of routes that tell of an alert: depth first, the first child that takes it unless it says to go on, and a
 * node itself where none of its children takes it. https://github.com/prometheus/alertmanager/blob/v0.25.0/dispatch/route.go (`Match`)
 */
export function deepest<Node>(
  node: Node,
  takes: (node: Node) => boolean,
  children: (node: Node) => readonly Node[],
  goesOn: (node: Node) => boolean,
): readonly Node[] {
  if (!takes(node)) return [];
  const found: Node[] = [];
  for (const child of children(node)) {
    const below = deepest(child, takes, children, goesOn);
    for (const one of below) found.push(one);
    if (below.length > 0 && !goesOn(child)) break;
  }
  return found.length > 0 ? found : [node];
}
