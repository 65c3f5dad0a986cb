import { growths, missed, type Result } from "../../bench/limits";

const result = (components: number, ours: readonly [number, number], bare: readonly [number, number] = ours): Result => ({
  components,
  alarms: components * 11,
  resources: components * 20,
  ours: { seconds: ours[0], mebibytes: ours[1] },
  bare: { seconds: bare[0], mebibytes: bare[1] },
});

test("results within every limit miss none", () => {
  expect(missed([result(10, [1, 100]), result(100, [2, 200]), result(1000, [9, 900])])).toEqual([]);
});

test("more than 1.25 times the time or 1.3 times the memory of bare cdktf is too much", () => {
  expect(missed([result(10, [1.26, 131], [1, 100])])).toEqual([
    "10 components take 1.26 times the time of bare cdktf; 1.25 are allowed",
    "10 components take 1.31 times the memory of bare cdktf; 1.3 are allowed",
  ]);
});

test("the absolute limits count from 10,000 alarms on, and for that many", () => {
  expect(missed([result(900, [20, 2000])])).toEqual([]);
  expect(missed([result(1000, [10.9, 1100])])).toEqual([]);
  expect(missed([result(1000, [11.1, 1300])])).toHaveLength(2);
});

test("growth is counted for ten times the components, whatever the sizes", () => {
  const [one, two] = growths([result(400, [16, 1]), result(10, [1, 1]), result(40, [4, 1])]);
  expect(one?.times).toBeCloseTo(10);
  expect(two?.times).toBeCloseTo(4);
  expect(missed([result(10, [1, 1]), result(100, [12, 1])])).toEqual([
    "from 10 to 100 components, ten times the components take 12.0 times the time; 11 are allowed",
  ]);
});
