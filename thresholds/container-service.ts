import type { containerService } from "../components/container-service";
import type { Thresholds } from "../model/thresholds";
import { count, percent, perHour, seconds } from "../model/units";
import { MISSING, PLAN, WINDOWS } from "./common";

const AWS = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html";

/** Without running tasks AWS/ECS reports nothing, and `running-tasks` already pages. */
const WITHOUT_TASKS = {
  missing: "ok",
  missingBecause: "a service without running tasks reports nothing, and missing tasks have a signal of their own",
} as const;

export const containerServiceThresholds = {
  "running-tasks": {
    P0: {
      at: count(1),
      window: WINDOWS.fastPage,
      missing: "bad",
      missingBecause: "Container Insights reports the service every minute, so silence means that nothing runs or nobody is watching",
      basis: "vendor",
      source: AWS,
      reason: "a service without a running task serves nobody; a service that is scaled to zero on purpose switches this alert off, with that reason",
      beside: "AWS: average <= 0 in 5 of 5 × 60 s, missing data is fine",
    },
  },
  "task-share": {
    P1: {
      at: percent(50),
      window: WINDOWS.fastPage,
      ...WITHOUT_TASKS,
      basis: "convention",
      source: "https://github.com/claranet/terraform-datadog-monitors/tree/master/cloud/aws/ecs",
      reason: "with fewer than half of its tasks a service that is sized for its load can't carry it",
      beside: "Claranet: below 60 % critical, 5 min",
    },
    P2: {
      at: percent(100),
      window: WINDOWS.sustained,
      ...WITHOUT_TASKS,
      basis: "convention",
      source: "https://github.com/claranet/terraform-datadog-monitors/tree/master/cloud/aws/ecs",
      reason: "a deployment or a replaced task is back within ten minutes; a gap that stays is a task that can't start",
      beside: "Claranet: below 80 % warning, 5 min",
    },
  },
  cpu: {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...WITHOUT_TASKS,
      ...PLAN.utilisation,
      reason: "at nine tenths of its CPU a service has no room for the next peak",
    },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...WITHOUT_TASKS,
      ...PLAN.utilisation,
      reason: "ten minutes above four fifths mean that scaling out did not help or did not happen",
      beside: "AWS: average > 80 % in 5 of 5 × 60 s, missing data is bad",
    },
  },
  memory: {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...WITHOUT_TASKS,
      ...PLAN.utilisation,
      reason: "memory does not come back by itself, and at the limit the task is killed",
    },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...WITHOUT_TASKS,
      ...PLAN.utilisation,
      reason: "leaves time to find a leak before tasks die",
      beside: "AWS: average over all tasks > 80 % in 5 of 5 × 60 s, missing data is bad",
    },
  },
  restarts: {
    P2: {
      at: perHour(6),
      window: { period: 600, bad: 1, of: 1 },
      ...MISSING.eventOnly,
      basis: "convention",
      source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html",
      reason: "a container must have run for 300 s by default before it is restarted again, so two in ten minutes is a crash loop and not an accident",
    },
    P3: {
      at: perHour(0),
      window: { period: 3600, bad: 1, of: 1 },
      ...MISSING.eventOnly,
      basis: "convention",
      source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html",
      reason: "a container that crashed once dropped somebody's request, and nobody else reports it",
    },
  },
  "unhealthy-containers": {
    P1: {
      at: count(0),
      window: WINDOWS.fastPage,
      ...WITHOUT_TASKS,
      ...PLAN.healthCheck,
      reason: "the health check in the task definition has already retried before it calls a container unhealthy",
    },
  },
  "container-cpu": {
    P3: {
      at: percent(80),
      window: WINDOWS.hourly,
      ...WITHOUT_TASKS,
      basis: "vendor",
      source: AWS,
      reason: "a reservation is a promise and no limit: above it a container still runs, so this is a capacity warning for working hours",
      beside: "AWS: average > 80 % in 5 of 5 × 60 s",
    },
  },
  "container-memory": {
    P3: {
      at: percent(80),
      window: WINDOWS.hourly,
      ...WITHOUT_TASKS,
      basis: "vendor",
      source: AWS,
      reason: "the reservation is the soft limit; what kills is the task's limit, which `memory` pages for",
      beside: "AWS: average > 80 % in 5 of 5 × 60 s",
    },
  },
  "ephemeral-storage": {
    P1: {
      at: percent(90),
      window: WINDOWS.fastPage,
      ...WITHOUT_TASKS,
      ...PLAN.utilisation,
      reason: "ephemeral storage can't grow in a running task",
      beside: "AWS: average over all tasks > 90 % in 5 of 5 × 60 s",
    },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...WITHOUT_TASKS,
      ...PLAN.utilisation,
      reason: "time to deploy with more storage before tasks stop",
      beside: "AWS: task average > 80 % in 5 of 5 × 60 s",
    },
  },
  "ebs-storage": {
    P1: {
      at: percent(90),
      window: WINDOWS.page,
      ...WITHOUT_TASKS,
      ...PLAN.utilisation,
      reason: "a full volume fails every write",
      beside: "AWS: average > 90 % in 5 of 5 × 60 s",
    },
    P2: { at: percent(80), window: WINDOWS.sustained, ...WITHOUT_TASKS, ...PLAN.utilisation, reason: "time to enlarge the volume before writes fail" },
  },
  errors: {
    P1: {
      at: percent(5),
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "one call in twenty fails for other services; ten calls a minute are the plan's fifty in five minutes",
      beside: "AWS: count > 5 % of average traffic in 5 of 5 × 60 s",
    },
    P2: {
      at: percent(1),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.errors,
      reason: "one call in a hundred fails for ten minutes: callers' retries hide it from users, not from the budget",
    },
  },
  latency: {
    P1: {
      at: seconds(5),
      window: WINDOWS.page,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.latency,
      reason: "Service Connect offers no percentile, and an average of five seconds is worse than a percentile of it",
      beside: "AWS: average, number by use case, 5 of 5 × 60 s",
    },
    P2: {
      at: seconds(2),
      window: WINDOWS.sustained,
      ...MISSING.quiet,
      minEventsPerPeriod: 10,
      ...PLAN.latency,
      reason: "two seconds on average inside the platform leave users waiting longer still",
    },
  },
  "cluster-cpu-reserved": {
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "the next deployment needs room for old and new tasks at once; reserved is not used, so nothing fails yet and nobody is woken",
      beside: "AWS: average > 80 % in 5 of 5 × 60 s, missing data is bad",
    },
  },
  "cluster-memory-reserved": {
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "the next deployment needs room for old and new tasks at once; reserved is not used, so nothing fails yet and nobody is woken",
      beside: "AWS: average > 80 % in 5 of 5 × 60 s, missing data is bad",
    },
  },
  "cluster-disk": {
    P1: {
      at: percent(90),
      window: WINDOWS.fastPage,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "AWS's prose names 90 to 95 % as the point where new tasks stop starting",
      beside: "AWS: average > 80 % in 5 of 5 × 60 s",
    },
    P2: {
      at: percent(80),
      window: WINDOWS.sustained,
      ...MISSING.gap,
      ...PLAN.utilisation,
      reason: "time to prune images or replace the instance",
      beside: "AWS: average > 80 % in 5 of 5 × 60 s",
    },
  },
  "pending-tasks": {},
  deployments: {},
  "network-in": {},
  "network-out": {},
} as const satisfies Thresholds<typeof containerService>;
