import type { Labels } from "../series";
import type { Route } from "./config";
import { matches } from "./matcher";

/**
 * The routes that tell of an alert: depth first, the first child that matches unless it says to go on, and a route itself
 * where none of its children matches. https://github.com/prometheus/alertmanager/blob/v0.25.0/dispatch/route.go (`Match`)
 */
export function routesOf(route: Route, labels: Labels): readonly Route[] {
  if (!matches(route.matchers, labels)) return [];
  const found: Route[] = [];
  for (const child of route.routes) {
    const below = routesOf(child, labels);
    for (const one of below) found.push(one);
    if (below.length > 0 && !child.goesOn) break;
  }
  return found.length > 0 ? found : [route];
}
