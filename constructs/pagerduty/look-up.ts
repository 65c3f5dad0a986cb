import { logicalId } from "../../model/ids";
import type { Construct, TerraformDataSource } from "../cdktf";
import { literal } from "../literal";

/** Reads what exists already; ids and text as with `declare`. */
export function lookUp<C extends object, D extends TerraformDataSource>(
  Type: { new (scope: Construct, id: string, config: C): D; readonly tfResourceType: string },
  scope: Construct,
  key: string,
  config: C,
): D {
  const id = logicalId(key);
  const data = new Type(scope, `data.${Type.tfResourceType}.${id}`, literal(config));
  data.overrideLogicalId(id);
  return data;
}
