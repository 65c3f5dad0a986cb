import { ContactPoint } from "@cdktf/provider-grafana/lib/contact-point";
import { MuteTiming } from "@cdktf/provider-grafana/lib/mute-timing";
import type { Model } from "../../model/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { reference } from "../literal";

export interface SilenceProps {
  readonly model: Pick<Model, "platform" | "environment">;
}

/**
 * Lets a rule be evaluated and tell nobody. Grafana has no such setting: a rule without a contact point is told to the
 * organisation's default, and a paused one is not evaluated. Declared when first used.
 */
export class Silence extends Construct {
  #settings: { readonly contactPoint: string; readonly muteTimings: readonly string[] } | undefined;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SilenceProps,
  ) {
    super(scope, id);
  }

  nobody(): { readonly contactPoint: string; readonly muteTimings: readonly string[] } {
    this.#settings ??= this.declare();
    return this.#settings;
  }

  private declare() {
    const { platform, environment } = this.props.model;
    const prefix = `${platform}-${environment}`;
    const intervals = [{ times: [{ start: "00:00", end: "24:00" }], location: "UTC" }];
    const always = declare(MuteTiming, this, "mute.always", { name: `${prefix} always`, intervals });
    // A contact point has to have somebody; the mute timing keeps the address, of a domain that can't exist, from ever being used.
    const email = [{ addresses: ["nobody@tocsin.invalid"], singleEmail: true }];
    const nobody = declare(ContactPoint, this, "contact.nobody", { name: `${prefix} nobody`, email });
    return { contactPoint: reference(nobody, "name"), muteTimings: [reference(always, "name")] };
  }
}
