import { type Diagnostic, problem } from "../diagnostics";
import { own } from "../own";
import type { Platform } from "../platform";
import type { ModelCheck } from "./model";

/** The tag by which Route 53's console names a health check. */
const NAME = "Name";

/** Tags of users' that a health check has not, since its own name stands there: each once, where it is written. */
export function replacedTags({ aws, components }: Pick<Platform, "aws" | "components">, checks: readonly ModelCheck[]): readonly Diagnostic[] {
  const named = checks.filter(({ by }) => by === "route53");
  const of = (component: string) => own(own(components, component)?.tags, NAME);
  const shared = own(aws.tags, NAME);
  const without = named.filter(({ component }) => of(component) === undefined);
  return [
    ...(shared !== undefined && without.length > 0 ? [replaced(["aws", "tags", NAME], shared, without)] : []),
    ...[...new Set(named.map(({ component }) => component))].flatMap((component) => {
      const value = of(component);
      const checked = named.filter((check) => check.component === component);
      return value === undefined ? [] : [replaced(["components", component, "tags", NAME], value, checked)];
    }),
  ];
}

function replaced(path: readonly string[], value: string, checks: readonly ModelCheck[]): Diagnostic {
  const [first] = checks;
  const more = checks.length > 1 ? ` and ${checks.length - 1} more` : "";
  return problem(
    "TOC510",
    path,
    `${JSON.stringify(value)} is not the ${NAME} of the Route 53 health check ${first?.key}${more}, which shows its own there: ${first?.name}`,
    "give your tag another key to have it on health checks, too",
  );
}
