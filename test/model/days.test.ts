import { isDay, isInstant } from "../../model/days";

test.each(["2026-02-28", "2028-02-29", "2000-02-29", "0050-01-01", "9999-12-31"])("%s is a day", (text) => expect(isDay(text)).toBe(true));
test.each([
  "2026-02-30",
  "2026-02-29",
  "1900-02-29",
  "2026-04-31",
  "2026-13-01",
  "2026-00-01",
  "2026-01-00",
  "2026-1-1",
  "2026-01-01\n",
  "2026-01-01T00:00Z",
  "",
])("%j is none", (text) => expect(isDay(text)).toBe(false));

test.each(["2026-02-28T23:59:59Z", "2026-02-28T23:59:59.5+05:30", "2026-02-28T00:00-08:00"])("%s is a moment", (text) => expect(isInstant(text)).toBe(true));
test.each([
  "2026-02-30T00:00:00Z",
  "2026-02-28T25:00:00Z",
  "2026-02-28T24:00:00Z",
  "2026-02-28T23:60:00Z",
  "2026-02-28T00:00:00",
  "2026-02-28",
  "2026-02-28T00:00:00+99:00",
])("%s is none", (text) => expect(isInstant(text)).toBe(false));
