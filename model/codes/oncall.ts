import type { CodeMeaning } from "./meaning";

/** People, schedules, escalation, business services and maintenance. */
export const ONCALL_CODES = {
  TOC301: {
    name: "empty-schedule",
    severity: "error",
    means: "A schedule without layers, one whose layers have all ended before `asOf`, or a layer without people.",
    fix: "Add people, or remove the layer and whatever refers to the schedule.",
  },
  TOC302: {
    name: "uncovered-hours",
    severity: "warning",
    means: "A rung of a P0 or P1 ladder has hours in which nobody is on call, or a whole ladder will have once a layer begins or ends.",
    fix: "Add a layer for those hours, or a second target to the rung.",
  },
  TOC303: {
    name: "unknown-time-zone",
    severity: "error",
    means: "A time zone that is not in the IANA database.",
    fix: "Write it as region and city: Europe/Berlin.",
  },
  TOC304: {
    name: "reaches-nobody",
    severity: "error",
    means:
      "A ladder without a rung, a rung without anybody, or hours of the week in which no rung of a ladder reaches anybody: PagerDuty drops an incident then.",
    fix: "Name schedules or people on every rung of the team's `ladder`, and let the last be a person, or schedules that cover the week today.",
  },
  TOC305: {
    name: "name-rejected",
    severity: "error",
    means: "A name that PagerDuty refuses: blank, with a trailing space, with \\ / & < > or with unprintable characters.",
    fix: "Leave those characters out.",
  },
  TOC306: {
    name: "no-escalation",
    severity: "error",
    means: "A team's incidents go to PagerDuty, and the team has no ladder there.",
    fix: "Add the team under `onCall.teams` with a `ladder`, or route the severity elsewhere.",
  },
  TOC307: {
    name: "window-without-as-of",
    severity: "error",
    means: "A maintenance window in an environment that does not say what day it is; PagerDuty refuses windows that have ended.",
    fix: "Set `asOf:` to today's date, so that windows of the past are left out.",
  },
  TOC308: {
    name: "window-hides-emergency",
    severity: "error",
    means: "A maintenance window silences a component's P0 incidents without saying that this is meant.",
    fix: "Give the reason under `hidesEmergenciesBecause:`, or leave the component out.",
  },
  TOC309: {
    name: "ends-before-it-starts",
    severity: "error",
    means: "A window, layer or span of hours whose end does not come after its start, or a date that the calendar does not have.",
    fix: "Correct the dates.",
  },
  TOC310: {
    name: "escalation-times",
    severity: "error",
    means: "Escalation times that PagerDuty can't keep: the first is 0, each later one at least a minute more, rounds are 1 to 10.",
    fix: "Write for example `after: [0 min, 5 min, 10 min]`.",
  },
  TOC311: {
    name: "business-service-cycle",
    severity: "error",
    means: "Business services that depend on each other in a circle.",
    fix: "Remove one of the dependencies.",
  },
  TOC312: {
    name: "workflow-needs-priority",
    severity: "error",
    means: "A workflow starts on a severity that has no priority, and PagerDuty's triggers know only priorities.",
    fix: "Name the severity's priority under `onCall.priorities`, or let people start the workflow.",
  },
  TOC313: {
    name: "nothing-pages",
    severity: "warning",
    means:
      "PagerDuty is on, and no alert is routed to it. Schedules, escalation policies and services stand all the same, because removing them would end their history.",
    fix: "Route alerts to it, or switch `vendors.pagerduty` off with a reason.",
  },
  TOC314: {
    name: "shared-priority",
    severity: "warning",
    means: "Two severities that open incidents have the same priority, so a workflow that starts on one starts on the other, too.",
    fix: "Give each a priority of its own, or none.",
  },
  TOC315: {
    name: "declared-in-two-environments",
    severity: "warning",
    means:
      "Two environments create something of the same name in what may be one PagerDuty account: a custom field, whose second deployment fails, or a title that people could not tell apart. What PagerDuty refuses is an error (TOC113) where both name the account.",
    fix: "Let one look it up (`existing: true` for a custom field), rename it, or name an account under `onCall.account` of each, where they have accounts of their own.",
  },
  TOC430: {
    name: "adopted-name-misleads",
    severity: "error",
    means:
      "An adopted alarm has a name of the form that Tocsin gives to another component's alarms, or to another severity's. On-call routing reads such names where a description is missing, so that somebody else would be paged.",
    fix: "Rename the alarm before it is adopted, or leave it out of `adopt` and delete it once Tocsin's own stands.",
  },
} as const satisfies Record<string, CodeMeaning>;
