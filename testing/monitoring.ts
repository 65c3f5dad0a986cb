import { byCodeUnit } from "../model/canonical";
import { suggest } from "../model/closest";
import type { Alert, Model } from "../model/model";

/** Arguments of a resource by `type` and id, as Terraform's JSON configuration has them. */
export type Resources = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** A rendered stack. Snapshots of it are readable, sorted text. */
export class SynthesizedStack {
  constructor(
    readonly name: string,
    /** Terraform's JSON configuration: what `cdk.tf.json` holds. */
    readonly content: Readonly<Record<string, unknown>> & { readonly resource?: Resources },
  ) {}
}

/** An alert of a model and the stacks beside it. */
export class SynthesizedAlert {
  constructor(
    readonly alert: Alert,
    readonly model: Model,
    readonly stacks: readonly SynthesizedStack[],
  ) {}
}

/** What a synthesis gives: models and stacks of one environment or of several. */
export class Monitoring {
  constructor(
    /** By environment. None where a cdktf app declares its model in code, until the test hands it over. */
    readonly models: readonly Model[],
    readonly stacks: readonly SynthesizedStack[],
  ) {}

  /**
   * One environment with its own stacks.
   * @throws if there is none of that name, with the names that are near.
   */
  environment(name: string): Monitoring {
    const found = this.models.find(({ environment }) => environment === name);
    if (!found) throw new Error(unknown("environment", name, this.#environments()));
    // An app in code calls its stacks what it likes.
    if (this.models.length === 1) return this;
    return new Monitoring(
      [found],
      this.stacks.filter((stack) => this.#ownerOf(stack) === name),
    );
  }

  /**
   * One stack, by its name, or of a single environment by what follows the environment's: `production-aws` or `aws`.
   * @throws if there is none of that name, with the names that are near.
   */
  stack(name: string): SynthesizedStack {
    const prefix = this.models.length === 1 ? `${this.models[0]?.environment}-` : "";
    const found = this.stacks.find((stack) => stack.name === name) ?? this.stacks.find((stack) => stack.name === `${prefix}${name}`);
    if (!found)
      throw new Error(
        unknown(
          "stack",
          name,
          this.stacks.map((stack) => stack.name),
        ),
      );
    return found;
  }

  /**
   * An alert by its key, `checkout-api.latency.P1`, for the matchers and as a small snapshot.
   * @throws if there is none of that key, with the keys that are near; or if this is not one environment.
   */
  alert(key: string): SynthesizedAlert {
    const { model } = this;
    const found = model.alerts.find((alert) => alert.key === key);
    if (!found)
      throw new Error(
        unknown(
          "alert",
          key,
          model.alerts.map((alert) => alert.key),
          ` in ${model.environment}`,
        ),
      );
    return new SynthesizedAlert(found, model, this.stacks);
  }

  /**
   * The model of the one environment.
   * @throws if there are several environments, or none.
   */
  get model(): Model {
    const [model, ...others] = this.models;
    if (!model) throw new Error("There is no model here: pass what declarePlatform returned, synthesized(stack, model)");
    if (others.length > 0)
      throw new Error(`There are ${this.models.length} environments here: name one, .environment("${this.#environments().join('" or "')}")`);
    return model;
  }

  #environments(): readonly string[] {
    return this.models.map(({ environment }) => environment).sort(byCodeUnit);
  }

  /** The environment whose name the stack's begins with; the longest, as one may begin with another. */
  #ownerOf({ name }: SynthesizedStack): string | undefined {
    return this.#environments()
      .filter((environment) => name.startsWith(`${environment}-`))
      .sort((a, b) => b.length - a.length)[0];
  }
}

/** `There is no stack "aw": did you mean aws?` */
export function unknown(what: string, name: string, known: Iterable<string>, where = ""): string {
  return `There is no ${what} ${JSON.stringify(name)}${where}: ${suggest(name, known)}`;
}
