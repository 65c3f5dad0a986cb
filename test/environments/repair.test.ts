import { repair, without } from "../../environments/repair";

test("An unknown key is read as the near one", () => expect(repair({ a: { nmae: 1 } }, [{ path: ["a", "nmae"], meant: "name" }])).toEqual({ a: { name: 1 } }));
test("An unknown key is left out where the near one is there already, or none is near", () => {
  expect(repair({ nmae: 1, name: 2 }, [{ path: ["nmae"], meant: "name" }])).toEqual({ name: 2 });
  expect(repair([{ colour: 1, name: 2 }], [{ path: [0, "colour"] }])).toEqual([{ name: 2 }]);
});
test("Several elements of a list are left out by the indices that they had", () => {
  const paths = [
    ["list", 0],
    ["list", 2],
  ];
  expect(without({ list: ["a", "b", "c", "d"] }, paths)).toEqual({ list: ["b", "d"] });
});
