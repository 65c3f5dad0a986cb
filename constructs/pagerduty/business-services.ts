import { BusinessService } from "@cdktf/provider-pagerduty/lib/business-service";
import { BusinessServiceSubscriber } from "@cdktf/provider-pagerduty/lib/business-service-subscriber";
import { ServiceDependency } from "@cdktf/provider-pagerduty/lib/service-dependency";
import type { OncallBusinessService } from "../../model/oncall/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";

export interface BusinessServicesProps {
  readonly businessServices: readonly OncallBusinessService[];
  /** Component depends on component. @default none */
  readonly dependencies?: readonly { readonly dependent: string; readonly supporting: string }[];
  /** PagerDuty's id of a component's service. */
  readonly serviceId: (component: string) => string;
  readonly teamId: (team: string) => string;
  readonly userId: (person: string) => string;
}

/** What the business calls its services, what they stand on, and who is told of their state. */
export class BusinessServices extends Construct {
  constructor(scope: Construct, id: string, { businessServices, dependencies = [], serviceId, teamId, userId }: BusinessServicesProps) {
    super(scope, id);
    const declared = new Map(businessServices.map((business) => [business.id, this.declareOne(business, teamId)]));
    const idOf = (business: string): string => (declared.get(business) as BusinessService).id;
    for (const { id: key, components, dependsOn, subscribedTeams, subscribedPeople } of businessServices) {
      const dependent = { id: idOf(key), type: "business_service" } as const;
      for (const component of components) this.depend(`business.${key}.on.service.${component}`, dependent, { id: serviceId(component), type: "service" });
      for (const other of dependsOn) this.depend(`business.${key}.on.business.${other}`, dependent, { id: idOf(other), type: "business_service" });
      for (const team of subscribedTeams) this.subscribe(key, idOf(key), "team", team, teamId(team));
      for (const person of subscribedPeople) this.subscribe(key, idOf(key), "user", person, userId(person));
    }
    for (const { dependent, supporting } of dependencies)
      this.depend(
        `service.${dependent}.on.service.${supporting}`,
        { id: serviceId(dependent), type: "service" },
        { id: serviceId(supporting), type: "service" },
      );
  }

  private declareOne({ id, title, description, pointOfContact, team }: OncallBusinessService, teamId: (team: string) => string): BusinessService {
    const config = {
      name: title,
      ...(description === undefined ? {} : { description }),
      ...(pointOfContact === undefined ? {} : { pointOfContact }),
      ...(team === undefined ? {} : { team: teamId(team) }),
    };
    return declare(BusinessService, this, id, config, { path: ["onCall", "businessServices", id] });
  }

  private depend(key: string, dependent: ServiceReference, supporting: ServiceReference): void {
    declare(ServiceDependency, this, key, { dependency: [{ dependentService: [dependent], supportingService: [supporting] }] });
  }

  private subscribe(business: string, businessServiceId: string, subscriberType: "team" | "user", who: string, subscriberId: string): void {
    const config = { businessServiceId, subscriberType, subscriberId };
    declare(BusinessServiceSubscriber, this, `${business}.${subscriberType}.${who}`, config, { path: ["onCall", "businessServices", business] });
  }
}

interface ServiceReference {
  readonly id: string;
  readonly type: "service" | "business_service";
}
