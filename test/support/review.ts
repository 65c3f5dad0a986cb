import { CATEGORIES, type Category, type Change, type EnvironmentReview, type ResourceChange, type Review } from "../../commands/review/review";
import { CHANGES, RESOURCES } from "./review-changes";
import { DASHBOARDS } from "./review-dashboards";

/** A review that has everything a review can have, as people would meet it. */
export const REVIEW: Review = {
  version: 2,
  base: "main",
  head: "faster-checkout",
  environments: [development(), production(), retired(), sandbox(), staging()],
  verdicts: [
    {
      rule: "never-lose-p0-in-production",
      level: "error",
      environment: "production",
      about: "checkout-api.availability.P0",
      text: "A P0 alert of production is removed",
      hint: "Keep the alert, or add a waiver with a reason and a day to review.yaml",
    },
    {
      rule: "loosen-with-reason",
      level: "warning",
      environment: "production",
      about: "checkout-api.latency.P1",
      text: "The threshold is 60 % looser, and no reason says why; 20 % is allowed",
    },
    {
      rule: "no-replace-of-slo",
      level: "waived",
      environment: "production",
      about: "datadog_service_level_objective.checkout-availability",
      text: "An SLO is replaced and loses its history",
      waiver: { reason: "The old objective counted health checks", until: "2026-12-31" },
    },
  ],
};

/** Production, with these changes and no other. */
export const environmentReview = (changes: readonly Change[], more: Partial<EnvironmentReview> = {}): EnvironmentReview => ({
  environment: "production",
  state: "changed",
  production: true,
  alerts: { P0: [0, 0], P1: [0, 0], P2: [0, 0], P3: [0, 0], P4: [0, 0] },
  changes,
  resources: [],
  settings: [],
  dashboards: [],
  ...more,
});

/** As many changes of alerts as asked for, of every category and with a component for every ten. */
export function largeReview(changes: number): Review {
  const categories = Object.keys(CATEGORIES) as Category[];
  const all = Array.from({ length: changes }, (_, place): Change => {
    const component = `service-${Math.floor(place / 10)}`;
    const alert = `${component}.latency-${place % 10}.P${place % 5}`;
    return {
      category: categories[place % categories.length] ?? "alert-changed",
      alert,
      severity: (["P0", "P1", "P2", "P3", "P4"] as const)[place % 5] ?? "P4",
      component,
      text: `${alert} fires above ${place + 3} s, was ${place + 2} s, and is heard by the team that owns ${component}`,
      fields: [{ field: "threshold", old: `${place + 2} s`, new: `${place + 3} s`, percent: 100 / (place + 2) }],
    };
  });
  const resources = all.map(
    ({ alert }, place): ResourceChange => ({
      stack: "production-aws",
      address: `aws_cloudwatch_metric_alarm.${alert}`,
      action: "update",
      owner: `alert ${alert}`,
      arguments: [{ field: "threshold", old: String(place + 2), new: String(place + 3) }],
      planned: false,
    }),
  );
  return {
    ...REVIEW,
    environments: [
      {
        ...environment("production", "changed", true),
        alerts: { P0: [2000, 2000], P1: [2000, 2000], P2: [2000, 2000], P3: [2000, 2000], P4: [2000, 2000] },
        changes: all,
        resources,
      },
    ],
  };
}

function environment(name: string, state: EnvironmentReview["state"], isProduction = false): EnvironmentReview {
  return {
    environment: name,
    state,
    production: isProduction,
    alerts: { P0: [4, 4], P1: [12, 12], P2: [20, 20], P3: [9, 9], P4: [3, 3] },
    changes: [],
    resources: [],
    settings: [],
    dashboards: [],
  };
}

function production(): EnvironmentReview {
  return {
    ...environment("production", "changed", true),
    alerts: { P0: [4, 3], P1: [12, 13], P2: [20, 20], P3: [9, 9], P4: [3, 3] },
    changes: CHANGES,
    resources: RESOURCES,
    settings: [
      { stack: "production-aws", block: "terraform.backend.s3", arguments: [{ field: "bucket", old: "state-old", new: "state-new" }] },
      { stack: "production-grafana", block: "provider.grafana", arguments: [{ field: "auth", old: "(sensitive)", new: "(sensitive)" }] },
    ],
    dashboards: DASHBOARDS,
    cost: {
      base: 41.2,
      head: 40.1,
      items: [
        { what: "standard alarm metrics", base: 112, head: 101, each: 0.1 },
        { what: "dashboards", base: 5, head: 5, each: 3 },
      ],
      asOf: "2026-11-01",
      source: "https://aws.amazon.com/cloudwatch/pricing/",
    },
  };
}

function staging(): EnvironmentReview {
  return {
    ...environment("staging", "changed"),
    changes: [
      {
        category: "threshold-tightened",
        alert: "orders.backlog.P2",
        severity: "P2",
        component: "orders",
        text: "orders.backlog.P2 fires above 800 messages, was 1,000 messages (20 % tighter)",
        fields: [{ field: "threshold", old: "1,000 messages", new: "800 messages", percent: -20 }],
      },
    ],
  };
}

function development(): EnvironmentReview {
  return environment("development", "unchanged");
}

function sandbox(): EnvironmentReview {
  return {
    ...environment("sandbox", "added"),
    alerts: { P0: [0, 0], P1: [0, 1], P2: [0, 0], P3: [0, 0], P4: [0, 0] },
    changes: [
      {
        category: "alert-added",
        alert: "sandbox-api.errors.P1",
        severity: "P1",
        component: "sandbox-api",
        text: "sandbox-api.errors.P1 fires above 5 %",
        fields: [],
      },
    ],
  };
}

function retired(): EnvironmentReview {
  return {
    ...environment("retired", "removed"),
    alerts: { P0: [0, 0], P1: [1, 0], P2: [0, 0], P3: [0, 0], P4: [0, 0] },
    changes: [
      { category: "alert-removed", alert: "legacy-api.errors.P1", severity: "P1", component: "legacy-api", text: "legacy-api.errors.P1 is gone", fields: [] },
    ],
  };
}
