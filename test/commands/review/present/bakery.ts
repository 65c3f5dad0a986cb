import { join } from "node:path";
import { readModels } from "../../../../environments/models";
import type { Model } from "../../../../model/model";
import type { OncallModel } from "../../../../model/oncall/model";

export const PEOPLE = ["ada", "grace", "zoe", "noor"];

/** Ada and Grace take weekly turns in `bakers` from 2026-01-05 on, at 9 in Dublin; `asOf` is 2026-11-16. */
const bakery = readModels(join(__dirname, "../../../../examples/minimal/environments")).models.find(({ environment }) => environment === "production") as Model;
export const base = withOncall(bakery, {
  people: PEOPLE.map((id) => ({ id, name: `${id[0]?.toUpperCase()}${id.slice(1)}`, email: `${id}@bakery.example` })),
});

export function withOncall(model: Model, oncall: Partial<OncallModel>): Model {
  return { ...model, oncall: { ...model.oncall, ...oncall } };
}
