import { CloudwatchQueryDefinition } from "@cdktf/provider-aws/lib/cloudwatch-query-definition";
import type { LogQuery } from "../../../model/logs/model";
import { Construct } from "../../cdktf";
import { declare } from "../../declare";

/** A Logs Insights query that people find under "Saved queries", in the platform's folder. */
export class SavedQuery extends Construct {
  readonly resource: CloudwatchQueryDefinition;

  constructor(scope: Construct, id: string, { query }: { readonly query: LogQuery }) {
    super(scope, id);
    this.resource = declare(
      CloudwatchQueryDefinition,
      this,
      query.key,
      { name: query.name, logGroupNames: [...query.groups], queryString: query.query },
      { path: query.path, movedFrom: query.formerKey },
    );
  }
}
