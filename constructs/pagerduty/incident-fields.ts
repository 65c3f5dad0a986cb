import { DataPagerdutyIncidentCustomField } from "@cdktf/provider-pagerduty/lib/data-pagerduty-incident-custom-field";
import { IncidentCustomField } from "@cdktf/provider-pagerduty/lib/incident-custom-field";
import { IncidentCustomFieldOption } from "@cdktf/provider-pagerduty/lib/incident-custom-field-option";
import type { OncallField } from "../../model/oncall/model";
import type { Severity } from "../../model/severities";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { lookUp } from "../door";
import { reference } from "../literal";

/** What an alert knows about the incident that it opens. */
export interface IncidentFacts {
  readonly component: string;
  readonly environment: string;
  readonly severity: Severity;
  readonly team: string;
}

/** Custom fields of incidents. They belong to the account, so one environment declares a field and the others look it up. */
export class IncidentFields extends Construct {
  private readonly filled: { readonly id: string; readonly from: keyof IncidentFacts }[] = [];

  constructor(scope: Construct, id: string, { fields }: { readonly fields: readonly OncallField[] }) {
    super(scope, id);
    for (const field of fields) {
      const fieldId = field.existing ? reference(lookUp(DataPagerdutyIncidentCustomField, this, field.id, { name: field.id }), "id") : this.declareOne(field);
      if (field.from) this.filled.push({ id: fieldId, from: field.from });
    }
  }

  /** What to write into the fields of an incident. */
  values(facts: IncidentFacts): readonly { readonly id: string; readonly value: string }[] {
    return this.filled.map(({ id, from }) => ({ id, value: facts[from] }));
  }

  private declareOne({ id, title, description, type, multiple, options, default: defaultValue }: OncallField): string {
    const path = ["onCall", "customFields", id];
    const config = {
      name: id,
      displayName: title,
      dataType: type,
      fieldType: `${multiple ? "multi" : "single"}_value${options.length > 0 ? "_fixed" : ""}`,
      ...(description === undefined ? {} : { description }),
      ...(defaultValue === undefined ? {} : { defaultValue }),
    };
    const field = declare(IncidentCustomField, this, id, config, { path });
    for (const value of options) declare(IncidentCustomFieldOption, this, `${id}.${value}`, { field: reference(field, "id"), dataType: type, value }, { path });
    return reference(field, "id");
  }
}
