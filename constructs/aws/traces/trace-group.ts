import { XrayGroup } from "@cdktf/provider-aws/lib/xray-group";
import type { TraceGroup as ModelTraceGroup } from "../../../model/traces/model";
import { Construct } from "../../cdktf";
import { declare } from "../../declare";

/**
 * Traces of one component or flow that are slow, faulty or refused. X-Ray publishes a group's counts to CloudWatch
 * (AWS/X-Ray, by GroupName) and looks for anomalies in it. Existing groups see new traces only.
 */
export class TraceGroup extends Construct {
  readonly resource: XrayGroup;

  constructor(scope: Construct, id: string, { group }: { readonly group: ModelTraceGroup }) {
    super(scope, id);
    this.resource = declare(
      XrayGroup,
      this,
      group.key,
      {
        groupName: group.name,
        filterExpression: group.expression,
        insightsConfiguration: { insightsEnabled: true, notificationsEnabled: group.insightNotifications },
        tags: { ...group.tags },
      },
      { path: group.path, movedFrom: group.formerKey },
    );
  }
}
