import { DataAwsSsmParameter } from "@cdktf/provider-aws/lib/data-aws-ssm-parameter";
import { logicalId } from "../../model/ids";
import type { Value } from "../../model/model";
import { type Construct, Fn, TerraformStack } from "../cdktf";
import { lookUp } from "../door";
import { addressOf, expression, quoted } from "../literal";

/**
 * Values that Terraform reads from SSM parameters when it plans, and ids of health checks of the same stack. Each parameter is read once per stack, whoever asks.
 * The parameter is not a secret: its value ends up in dimensions and names, and in the state.
 */
export class PlanTimeValues {
  private readonly parameters = new Map<string, DataAwsSsmParameter>();

  private constructor(private readonly stack: TerraformStack) {}

  static of(scope: Construct): PlanTimeValues {
    const stack = TerraformStack.of(scope);
    let values = known.get(stack);
    if (!values) {
      values = new PlanTimeValues(stack);
      known.set(stack, values);
    }
    return values;
  }

  /** The text itself, or what `declare` makes an expression; Terraform cuts out an ARN's part and lets a plain id pass. */
  readonly text = (value: Value): string => {
    if (typeof value === "string") return value;
    if ("token" in value) return value.take === "whole" ? value.token : Fn.element(Fn.reverse(Fn.split(value.take, value.token)), 0);
    if ("healthCheck" in value) return expression(`aws_route53_health_check.${logicalId(value.healthCheck)}.id`);
    // `insecure_value` and not `value`: an id is no secret, and a sensitive one would hide the whole alarm in the plan.
    const whole = `${addressOf(this.parameter(value.ssm))}.insecure_value`;
    return expression(value.take === "whole" ? whole : `element(reverse(split(${quoted(value.take)}, ${whole})), 0)`);
  };

  private parameter(name: string): DataAwsSsmParameter {
    const parameter = this.parameters.get(name);
    if (parameter) return parameter;
    const created = lookUp(DataAwsSsmParameter, this.stack, name, { name });
    this.parameters.set(name, created);
    return created;
  }
}

const known = new WeakMap<TerraformStack, PlanTimeValues>();
