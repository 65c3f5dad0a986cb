import { byCodeUnit } from "../canonical";
import { type Diagnostic, type Path, problem } from "../diagnostics";
import type { Model } from "../model";

/** What is compared of a model. */
export type AccountUser = Pick<Model, "environment" | "production" | "vendors" | "oncall">;

/** A problem of an environment that others are part of; its path is one of that environment. */
export interface AcrossDiagnostic extends Diagnostic {
  readonly environment: string;
}

/**
 * Warns of environments that create something of the same name in one PagerDuty account (TOC315). Each plans
 * well by itself. A production environment keeps the name, else the first by its own name.
 * @param models every environment that is deployed; one alone has no problem.
 */
export function acrossEnvironments(models: readonly AccountUser[]): readonly AcrossDiagnostic[] {
  const keepers = new Map<string, string>();
  const users = models.filter(({ vendors }) => vendors.pagerduty.on);
  return [...users].sort(byPrecedence).flatMap((model) => claims(model).flatMap((claim) => conflict(model, claim, keepers)));
}

const byPrecedence = (a: AccountUser, b: AccountUser): number => Number(b.production) - Number(a.production) || byCodeUnit(a.environment, b.environment);

/** What an environment takes for itself in its account. */
interface Claim {
  /** What it is, and the name. Any of them can be taken by another environment; the first is told. */
  readonly names: readonly (readonly [string, string])[];
  /** What happens to the second. */
  readonly otherwise: string;
  readonly path: Path;
  readonly hint: string;
}

const REFUSED = "which has room for one: the second deployment fails";
const TWINS = "where nobody can tell them apart";

/**
 * Names of which a PagerDuty account should have one each. Those that begin with platform and environment are equal only
 * where two environments' prefixes are, so the prefix stands for teams, schedules, policies, services and orchestration.
 * Source: https://github.com/PagerDuty/terraform-provider-pagerduty (incident custom fields: "name" and "display_name"
 * are unique in the account)
 */
function claims({ environment, oncall }: AccountUser): readonly Claim[] {
  const { name, customFields, businessServices, workflows } = oncall;
  const titled = (what: string, section: string, id: string, title: string): Claim => ({
    names: [[what, title]],
    otherwise: TWINS,
    path: ["onCall", section, id, "title"],
    hint: `give it another title in ${environment}`,
  });
  return [
    { names: [["prefix of names", name]], otherwise: REFUSED, path: ["platform"], hint: `give the platform another name in ${environment}` },
    ...customFields
      .filter(({ existing }) => !existing)
      .map(
        ({ id, title }): Claim => ({
          names: [
            ["custom field", id],
            ["title of a custom field", title],
          ],
          otherwise: REFUSED,
          path: ["onCall", "customFields", id],
          hint: `write \`existing: true\` for it in ${environment}`,
        }),
      ),
    ...businessServices.map(({ id, title }) => titled("business service", "businessServices", id, title)),
    ...workflows.map(({ id, title }) => titled("workflow", "workflows", id, title)),
  ];
}

function conflict({ environment, oncall }: AccountUser, { names, otherwise, path, hint }: Claim, keepers: Map<string, string>): readonly AcrossDiagnostic[] {
  const conflicts = names.flatMap(([what, name]) => {
    // The regions are separate, whatever the accounts are called.
    const key = JSON.stringify([oncall.serviceRegion, oncall.account, what, name]);
    const keeper = keepers.get(key) ?? environment;
    keepers.set(key, keeper);
    if (keeper === environment) return [];
    const reason = `${keeper} and ${environment} both create the ${what} ${JSON.stringify(name)} in one PagerDuty account, ${otherwise}`;
    return [{ ...problem("TOC315", path, reason, `${hint}, or name separate accounts under onCall.account`), environment }];
  });
  return conflicts.slice(0, 1);
}
