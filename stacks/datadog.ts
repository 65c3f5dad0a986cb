import { DatadogProvider } from "@cdktf/provider-datadog/lib/provider";
import { type Construct, TerraformStack } from "../constructs/cdktf";
import { DatadogDashboards } from "../constructs/datadog/dashboards/dashboards";
import { Downtimes } from "../constructs/datadog/downtimes";
import { Handles } from "../constructs/datadog/handles";
import { Monitors } from "../constructs/datadog/monitors";
import type { Model } from "../model/model";
import type { DatadogAccount } from "../model/vendors/datadog/account";
import { keepState } from "./state";

export interface DatadogStackProps {
  readonly model: Model & { readonly datadog?: DatadogAccount };
  /** Routing key of the platform's PagerDuty integration; a token. @default nobody is paged */
  readonly pagerdutyKey?: string | undefined;
}

/** `<environment>-datadog`: monitors, downtimes and dashboards. The keys come from DD_API_KEY and DD_APP_KEY. */
export class DatadogStack extends TerraformStack {
  constructor(scope: Construct, { model, pagerdutyKey }: DatadogStackProps) {
    super(scope, `${model.environment}-datadog`);
    keepState(this, model);
    const { datadog: account } = model;
    if (!account) throw new TypeError(`${model.environment} has no Datadog`);
    new DatadogProvider(this, "datadog", { apiUrl: `https://api.${account.site}/` });
    const handlesOf = new Handles(this, "handles", { model, account, pagerdutyKey }).of;
    new Monitors(this, "monitors", { model, account, handlesOf });
    if (model.uptime?.some(({ by }) => by === "datadog")) {
      // The largest of Datadog's bindings in use, which environments without checks need not load.
      const { SyntheticTests } = require("../constructs/datadog/uptime/tests") as typeof import("../constructs/datadog/uptime/tests");
      new SyntheticTests(this, "uptime", { model, handlesOf });
    }
    new Downtimes(this, "downtimes", { model });
    new DatadogDashboards(this, "dashboards", { model });
  }
}
