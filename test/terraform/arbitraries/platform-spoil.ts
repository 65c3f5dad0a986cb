import type { Choose } from "./platform-choose";
import type { Data } from "./text-field";

/** Makes one thing slightly wrong, anywhere in the data. */
export function spoil(choose: Choose, data: Data): void {
  const places = placesOf(data);
  const { holder, key } = choose.oneOf(places);
  const value = holder[key];
  switch (choose.oneOf(["remove", "rename", "replace", "replace", "double"])) {
    case "remove":
      delete holder[key];
      return;
    case "rename":
      delete holder[key];
      holder[choose.oneOf([`${key}s`, `${key}`.toUpperCase(), `${key}`.slice(1), "__proto__x", "constructor"])] = value;
      return;
    case "double":
      holder[`${key}-2`] = value;
      return;
    default:
      holder[key] = choose.oneOf<unknown>(WRONG);
  }
}

const WRONG = [
  null,
  true,
  -1,
  0,
  1e308,
  Number.NaN,
  "",
  " ",
  [],
  {},
  [[]],
  [null],
  { off: true },
  "5 parsecs",
  "P1",
  "${x}",
  "arn:aws:s3:::x",
  "a".repeat(300),
  "latest",
  { ssm: "/x" },
];

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesOf(data: unknown): readonly Place[] {
  if (data === null || typeof data !== "object") return [];
  const holder = data as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key])]);
}
