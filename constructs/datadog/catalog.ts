import { SoftwareCatalog } from "@cdktf/provider-datadog/lib/software-catalog";
import { canonicalJson } from "../../model/canonical";
import type { CatalogEntity } from "../../model/vendors/datadog/parts";
import { Construct } from "../cdktf";
import { declare } from "../declare";

export interface CatalogEntitiesProps {
  readonly entities: readonly CatalogEntity[];
}

/** Entries of the Software Catalog. No `moved` for a renamed component: an entry's name is its id, so that it is another entry. */
export class CatalogEntities extends Construct {
  constructor(scope: Construct, id: string, { entities }: CatalogEntitiesProps) {
    super(scope, id);
    for (const { component, entity, path } of entities)
      declare(SoftwareCatalog, this, `datadog.catalog.${component}`, { entity: canonicalJson(entity).trimEnd() }, { path });
  }
}
