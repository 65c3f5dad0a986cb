import { DatadogProvider } from "@cdktf/provider-datadog/lib/provider";
import { type Construct, TerraformStack } from "../constructs/cdktf";
import { DatadogDashboards } from "../constructs/datadog/dashboards/dashboards";
import { Downtimes } from "../constructs/datadog/downtimes";
import { Handles, type Heard } from "../constructs/datadog/handles";
import { Monitors } from "../constructs/datadog/monitors";
import { declareProvider } from "../constructs/door";
import type { Model } from "../model/model";
import type { DatadogAccount } from "../model/vendors/datadog/account";
import type { DatadogParts } from "../model/vendors/datadog/parts";
import { keepState } from "./state";

export interface DatadogStackProps {
  readonly model: Model & { readonly datadog?: DatadogAccount };
  /** Routing key of the platform's PagerDuty integration; a token. @default nobody is paged */
  readonly pagerdutyKey?: string | undefined;
}

/** `<environment>-datadog`: monitors, downtimes, dashboards and what is declared for Datadog alone. The keys come from DD_API_KEY and DD_APP_KEY. */
export class DatadogStack extends TerraformStack {
  constructor(scope: Construct, { model, pagerdutyKey }: DatadogStackProps) {
    super(scope, `${model.environment}-datadog`);
    keepState(this, model);
    const { datadog: account } = model;
    if (!account) throw new TypeError(`${model.environment} has no Datadog`);
    declareProvider(DatadogProvider, this, "datadog", { apiUrl: `https://api.${account.site}/` });
    const { datadogParts: parts } = model;
    const handlesOf = new Handles(this, "handles", { model: { ...model, alerts: [...model.alerts, ...heard(parts)] }, account, pagerdutyKey }).of;
    new Monitors(this, "monitors", { model, account, handlesOf });
    if (model.uptime?.some(({ by }) => by === "datadog")) {
      // The largest of Datadog's bindings in use, which environments without checks need not load.
      const { SyntheticTests } = require("../constructs/datadog/uptime/tests") as typeof import("../constructs/datadog/uptime/tests");
      new SyntheticTests(this, "uptime", { model, handlesOf });
    }
    new Downtimes(this, "downtimes", { model });
    new DatadogDashboards(this, "dashboards", { model });
    if (parts) {
      // Bindings of what few environments declare.
      const { Parts } = require("../constructs/datadog/parts") as typeof import("../constructs/datadog/parts");
      new Parts(this, "parts", { model, parts, handlesOf });
    }
  }
}

/** What else people hear of. */
const heard = (parts: DatadogParts | undefined): readonly Heard[] => [
  ...(parts?.monitors ?? []),
  ...(parts?.security ?? []).flatMap(({ notifies, cases }) => cases.map(({ route }) => ({ vendor: "datadog", route, notifies }))),
];
