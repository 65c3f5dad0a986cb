import { DataPagerdutyUser } from "@cdktf/provider-pagerduty/lib/data-pagerduty-user";
import type { OncallPerson } from "../../model/oncall/model";
import { Construct } from "../cdktf";
import { lookUp } from "../door";
import { reference } from "../literal";

/** People of the PagerDuty account, found by their e-mail address when Terraform plans; a person who is not there fails the plan. */
export class People extends Construct {
  private readonly users = new Map<string, DataPagerdutyUser>();

  constructor(scope: Construct, id: string, { people }: { readonly people: readonly OncallPerson[] }) {
    super(scope, id);
    for (const { id: person, email } of people) this.users.set(person, lookUp(DataPagerdutyUser, this, person, { email }));
  }

  /**
   * PagerDuty's id of a person; a token.
   * @throws RangeError for somebody who is not among the people.
   */
  readonly userId = (person: string): string => {
    const user = this.users.get(person);
    if (!user) throw new RangeError(`nobody is called ${JSON.stringify(person)}`);
    return reference(user, "id");
  };
}
