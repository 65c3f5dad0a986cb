import { XraySamplingRule } from "@cdktf/provider-aws/lib/xray-sampling-rule";
import type { SamplingRule as ModelSamplingRule } from "../../../model/traces/model";
import { Construct } from "../../cdktf";
import { declare } from "../../declare";

/**
 * How many requests of a service, or of one of its paths, are traced. The decision falls where a trace begins, and
 * everything downstream follows it.
 */
export class SamplingRule extends Construct {
  readonly resource: XraySamplingRule;

  constructor(scope: Construct, id: string, { rule }: { readonly rule: ModelSamplingRule }) {
    super(scope, id);
    this.resource = declare(
      XraySamplingRule,
      this,
      rule.key,
      {
        ruleName: rule.name,
        priority: rule.priority,
        version: 1,
        reservoirSize: rule.reservoir,
        fixedRate: rule.rate,
        serviceName: rule.service,
        urlPath: rule.urlPath,
        serviceType: "*",
        host: "*",
        httpMethod: "*",
        resourceArn: "*",
        tags: { ...rule.tags },
      },
      { path: rule.path, movedFrom: rule.formerKey },
    );
  }
}
