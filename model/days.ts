/** Whether a text is a day that there is, `YYYY-MM-DD`, from 1900 on: 2026-02-30 is none, though `Date` takes it for one in March. */
export function isDay(text: string): boolean {
  // Years of fewer digits are read otherwise by whoever prints them.
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < "1900") return false;
  const date = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(date) && new Date(date).toISOString().startsWith(text);
}

/** Whether a text is a moment that there is: RFC 3339 with an offset, seconds and parts of them left out or not. */
export function isInstant(text: string): boolean {
  const [, day = "", hour = ""] = /^(\d{4}-\d\d-\d\d)T(\d\d):\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  return isDay(day) && hour !== "24" && !Number.isNaN(Date.parse(text));
}
