import { EventOrchestration } from "@cdktf/provider-pagerduty/lib/event-orchestration";
import { EventOrchestrationIntegrationA } from "@cdktf/provider-pagerduty/lib/event-orchestration-integration";
import { EventOrchestrationRouter } from "@cdktf/provider-pagerduty/lib/event-orchestration-router";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { isFrom } from "./events";

export interface PlatformOrchestrationProps {
  /** Also the prefix of alarm names: `shop-production`. */
  readonly name: string;
  /** Component -> PagerDuty's id of its service. */
  readonly services: readonly { readonly id: string; readonly serviceId: string; readonly physicalId?: string }[];
  /** PagerDuty's id of the service for events that no component claims. @default they are listed as unrouted and page nobody */
  readonly unroutedServiceId?: string;
}

/** The one door for a platform's events: one integration, one routing key, and a router to the components' services. */
export class PlatformOrchestration extends Construct {
  /** Routing key of the integration: a secret, and a token. */
  readonly integrationKey: string;

  constructor(scope: Construct, id: string, { name, services, unroutedServiceId = "unrouted" }: PlatformOrchestrationProps) {
    super(scope, id);
    const orchestration = declare(EventOrchestration, this, "platform", { name, description: `Events of ${name}, by component` });
    const integration = declare(EventOrchestrationIntegrationA, this, "platform", { eventOrchestration: orchestration.id, label: "Tocsin" });
    const rule = services.map(({ id: component, serviceId, physicalId = component }) => ({
      label: component,
      condition: isFrom({ prefix: name, component, physicalId }).map((expression) => ({ expression })),
      actions: { routeTo: serviceId },
    }));
    declare(EventOrchestrationRouter, this, "platform", {
      eventOrchestration: orchestration.id,
      set: { id: "start", rule },
      catchAll: { actions: { routeTo: unroutedServiceId } },
    });
    this.integrationKey = integration.parameters.get(0).routingKey;
  }
}
