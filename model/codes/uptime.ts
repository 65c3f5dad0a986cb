import type { CodeMeaning } from "./meaning";

/** Uptime checks. */
export const UPTIME_CODES = {
  TOC601: {
    name: "runner-cannot",
    severity: "error",
    means: "An uptime check asks for something that its runner can't do, or that its target does not have.",
    fix: "Let another run it under `by`; docs/capabilities.md lists what each can do.",
  },
  TOC602: {
    name: "runner-not-used",
    severity: "error",
    means: "An uptime check's runner belongs to a vendor that this environment does not use, or that lacks what the check's results need.",
    fix: "Add what the hint names, or let another run the check under `by`.",
  },
  TOC603: {
    name: "check-interval",
    severity: "error",
    means: "An uptime check would run more often or more rarely than its runner can.",
    fix: "Write an interval that the hint names.",
  },
  TOC604: {
    name: "check-places",
    severity: "error",
    means: "An uptime check would run in places that its runner does not have, or in too few or too many.",
    fix: "Write places as the hint shows, or leave `from` out.",
  },
} as const satisfies Record<string, CodeMeaning>;
