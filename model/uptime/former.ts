import type { Alert, ModelComponent } from "../model";
import type { ModelCheck } from "./model";

type Components = readonly Pick<ModelComponent, "id" | "renamedFrom">[];

/** The key that a renamed component's check had before, so that Terraform moves what belongs to it. */
export function formerKeys(components: Components): (check: Pick<ModelCheck, "key" | "component">) => { readonly movedFrom?: string } {
  const before = former(components);
  return (check) => {
    const key = before(check);
    return key === undefined ? {} : { movedFrom: key };
  };
}

/** The same for an alert. */
export function formerAlertKeys(components: Components): (alert: Pick<Alert, "key" | "component">) => string | undefined {
  return former(components);
}

function former(components: Components): (of: { readonly key: string; readonly component: string }) => string | undefined {
  const renamed = new Map(components.flatMap(({ id, renamedFrom }) => (renamedFrom === undefined ? [] : [[id, renamedFrom] as const])));
  return ({ key, component }) => {
    const id = renamed.get(component);
    return id === undefined ? undefined : `${id}${key.slice(component.length)}`;
  };
}
