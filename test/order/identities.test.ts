import { uniquesOf } from "../../model/order/handed";
import { namedTypes } from "../../model/order/table";

test("What is unique is so for both tables: what a create does while there is one of its name", () => {
  const compared = namedTypes().flatMap(({ type, identity }) =>
    identity ? uniquesOf(type).flatMap(({ types, taken }) => (identity.arguments.includes(types[type] as string) ? [[type, taken, identity.taken]] : [])) : [],
  );
  expect(compared.filter(([, unique, identity]) => unique !== identity)).toEqual([]);
  expect(compared.length).toBeGreaterThan(10);
});
