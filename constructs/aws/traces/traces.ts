import type { Model } from "../../../model/model";
import { Construct } from "../../cdktf";
import { grant } from "../../declare";
import { SamplingRule } from "./sampling-rule";
import { TraceGroup } from "./trace-group";

export interface TracesConfig {
  readonly model: Pick<Model, "traces">;
}

/** X-Ray groups and sampling rules of an environment. */
export class Traces extends Construct {
  constructor(scope: Construct, id: string, { model: { traces } }: TracesConfig) {
    super(scope, id);
    if (traces.samplingRulesGranted !== undefined) grant(this, "sampling rules", traces.samplingRulesGranted);
    for (const group of traces.groups) new TraceGroup(this, `group ${group.key}`, { group });
    for (const rule of traces.samplingRules) new SamplingRule(this, `sampling ${rule.key}`, { rule });
  }
}
