/**
 * For tests of a platform's monitoring, in jest: what a synthesis renders, as snapshots that people can read, and matchers
 * that say what matters of it. docs/testing.md has a worked example.
 */
import "./jest";

export { hasTerraform } from "./has-terraform";
export type { AlertExpectation, PageExpectation, TocsinMatchers } from "./matchers/expectations";
export { matchers } from "./matchers/matchers";
export { Monitoring, SynthesizedAlert, SynthesizedStack } from "./monitoring";
export { DashboardOutline, dashboardOutline } from "./outline";
export { print, serializer } from "./print/serializer";
export { resourceOf, SynthesizedResource } from "./resource";
export { synthesized } from "./synthesized";
