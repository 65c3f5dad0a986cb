import { byCodeUnit } from "../../model/canonical";
import { describeCondition } from "../../model/describe";
import type { Alert, Model } from "../../model/model";
import { Monitoring, SynthesizedAlert, SynthesizedStack } from "../monitoring";
import { DashboardOutline, printOutline } from "../outline";
import { resourcesOf, SynthesizedResource } from "../resource";
import { readable } from "./readable";

/**
 * Snapshot serializer for jest: `expect.addSnapshotSerializer(serializer)`. What this kit gives prints as readable, sorted
 * text; anything else is left to jest.
 */
export const serializer = {
  test: (value: unknown): boolean => PRINTERS.some(({ of }) => value instanceof of),
  serialize: (value: unknown): string => print(value),
};

/** @throws TypeError if it is nothing that this kit gives. */
export function print(value: unknown): string {
  const found = PRINTERS.find(({ of }) => value instanceof of);
  if (!found) throw new TypeError("neither monitoring, nor a stack, a resource, an alert or an outline");
  return found.print(value);
}

interface Printer {
  readonly of: new (...args: never[]) => object;
  readonly print: (value: unknown) => string;
}
const printer = <T extends object>(of: new (...args: never[]) => T, print: (value: T) => string): Printer => ({ of, print: (value) => print(value as T) });

const PRINTERS: readonly Printer[] = [
  printer(Monitoring, ({ models, stacks }) => [...models.map(alertsOf), ...stacks.map(summary)].join("\n\n")),
  printer(SynthesizedStack, printStack),
  printer(SynthesizedResource, printResource),
  printer(SynthesizedAlert, ({ alert }) => `${alert.key}\n${readable(alert, "  ")}`),
  printer(DashboardOutline, printOutline),
];

const alertsOf = ({ environment, alerts }: Model): string =>
  `${environment}\n${readable(Object.fromEntries(alerts.map((alert) => [alert.key, sentence(alert)])), "  ")}`;

function printStack(stack: SynthesizedStack): string {
  const { resource: _, ...blocks } = stack.content;
  const others = bare(blocks) as typeof blocks;
  const resources = [...resourcesOf(stack)].sort((a, b) => byCodeUnit(a.address, b.address));
  return [summary(stack), ...(Object.keys(others).length > 0 ? [readable(others)] : []), ...resources.map(printResource)].join("\n\n");
}

/** Without what cdktf notes for itself. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (key === "//" ? [] : [[key, bare(each)]])));
}

function printResource({ address, config }: SynthesizedResource): string {
  return `${address}\n${readable(config, "  ")}`.trimEnd();
}

function summary(stack: SynthesizedStack): string {
  const count = resourcesOf(stack).length;
  return `${stack.name}: ${count} ${count === 1 ? "resource" : "resources"}`;
}

/** What a reviewer has to see change: `above 5 s in 3 of 5 × 60 s, aws, payments.P1`. */
function sentence(alert: Alert): string {
  return `${describeCondition(alert)}, no data is ${alert.missing}, noticed within ${alert.detectWithin} s${alert.deadline === undefined ? "" : ` of the deadline`}, ${alert.vendor}, ${alert.notifies ? alert.route : "tells nobody"}`;
}
