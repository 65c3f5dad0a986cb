import { catalog } from "../../environments/catalog";
import { reviewSchemaText } from "../review/forms/schema";
import { policySchemaText } from "../review/policy/json";
import { capabilitiesDocument } from "./capabilities";
import { catalogDocument } from "./catalog";
import { diagnosticsDocument } from "./diagnostics";
import { factsDocument } from "./facts/facts";
import { orderDocument } from "./order";
import { permissionsDocument } from "./permissions/page";

/** File under docs/ -> text, for every file there that is generated. */
export function documents(): Readonly<Record<string, string>> {
  return {
    "capabilities.md": capabilitiesDocument(catalog),
    "catalog.md": catalogDocument(catalog),
    "diagnostics.md": diagnosticsDocument(),
    "facts.md": factsDocument(),
    "order.md": orderDocument(),
    "permissions.md": permissionsDocument(),
    "review-policy.schema.json": policySchemaText(),
    "review.schema.json": reviewSchemaText(),
  };
}
