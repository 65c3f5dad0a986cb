import { renamedIn, without } from "../../terraform/arbitraries/edit-tree";
import type { Data } from "../../terraform/arbitraries/text-field";

/** As far as the edits go. */
export interface Everyday {
  readonly components: Record<string, Entry>;
  readonly teams: Record<string, Entry>;
  readonly people: Record<string, Entry>;
  readonly onCall: Entry & { readonly teams: Record<string, { members: Entry; ladder: string[][] }>; readonly schedules: Record<string, Entry> };
  readonly routes: Record<string, string[]>;
  readonly grafana: Entry;
}
// biome-ignore lint/suspicious/noExplicitAny: a platform as YAML has it
type Entry = Record<string, any>;
export type Edit = (platform: Everyday) => void;
/** Edits that one deploy brings; each round comes after the one before. */
export type Round = Readonly<Record<string, Edit>>;

const off = { off: "nobody looks" };
const thresholds = (component: string, more: Entry) => (platform: Everyday) => {
  (platform.components[component] as Entry).thresholds = { ...platform.components[component]?.thresholds, ...more };
};
const set =
  (component: string, key: string, value: unknown): Edit =>
  ({ components }) => {
    (components[component] as Entry)[key] = value;
  };
const drop =
  (...ids: readonly string[]): Edit =>
  (platform) => {
    for (const id of ids) without(platform, id);
  };
const rename =
  (id: string, now: string): Edit =>
  (platform) =>
    void renamedIn(platform, id, now);
const onCall =
  (change: (onCall: Everyday["onCall"]) => void): Edit =>
  (platform) =>
    change(platform.onCall);

/** What people do from day to day, with what it makes others let go of. */
export const ROUNDS: readonly Round[] = [
  {
    "a node of a cache that holds an API back": set("basket", "nodes", ["basket-001", "basket-002"]),
    "one of two dependencies": set("order-api", "dependsOn", ["orders-db"]),
    "the only dependency": set("price-api", "dependsOn", []),
    "the graver alert of a signal": thresholds("menu", { "errors.P0": off }),
    "a person of a ladder, who leaves the team": onCall(({ teams }) => {
      delete teams.front?.members.kim;
      teams.front?.ladder.splice(1, 1, ["ben"]);
    }),
    "a person of a schedule, who leaves the team": onCall(({ teams, schedules }) => {
      delete teams.backend?.members.zoe;
      (schedules.bakers as Entry).layers[0].people = ["ada", "grace"];
    }),
    "a schedule that is called otherwise": rename("waiters", "stewards"),
    "a component": drop("session"),
    "a field of incidents": onCall((all) => delete all.customFields.severity),
    "a team's last component, which moves": set("oven", "team", "backend"),
    "a team's last component, which waits for others, and moves": set("juice-api", "team", "backend"),
    "a data source of ours": ({ grafana }) => {
      grafana.prometheus = { uid: "theirs", scrapeInterval: "15 s" };
    },
    "a maintenance that is called otherwise": rename("paint", "painting"),
    "a part of a composite monitor": ({ components }) => {
      const { datadog } = components.stock as Entry;
      datadog.composites.both.when = "stock.spilt.P2 && stock.spilt.P3";
      delete datadog.logMonitors.late;
    },
    "a channel of all routes": ({ routes, teams }) => {
      for (const severity of Object.keys(routes)) routes[severity] = (routes[severity] as string[]).filter((channel) => channel !== "discord");
      for (const team of Object.values(teams)) delete team.discord;
    },
  },
  {
    "a component that is called otherwise, and keeps its names": (platform) => {
      renamedIn(platform, "orders-db", "orders-store");
      (platform.components["orders-store"] as Entry).renamedFrom = "orders-db";
    },
    "a component that is called otherwise": rename("wine", "cider"),
    "another runner of a check, with a canary": ({ components }) => {
      components.shop?.uptime && Object.assign(components.shop.uptime.login, { by: "datadog" });
    },
    "another runner of a check, with a health check": ({ components }) => {
      components.shop?.uptime && Object.assign(components.shop.uptime.jobs, { by: "canary" });
    },
    "a check": ({ components }) => delete components.shop?.uptime.cakes,
    "a vendor that alerts": set("terrace", "alertsFrom", { default: "aws" }),
    "a vendor that alerts, from Datadog": set("scales", "alertsFrom", { default: "aws" }),
    "a team of a business service": onCall((all) => {
      all.businessServices.sales.team = "front";
    }),
    "a team of a workflow": onCall((all) => {
      all.workflows.drill.team = "backend";
    }),
    "a team, whose schedule another takes": (platform) => {
      (platform.onCall.schedules.vintners as Entry).team = "backend";
      (platform.components.cider as Entry).team = "backend";
      delete platform.onCall.teams.cellar;
      delete platform.teams.cellar;
    },
    "a component of a maintenance": onCall((all) => {
      all.maintenance.move.components = ["stock"];
    }),
    "a team without components": drop("kitchen"),
    "a subscriber": onCall((all) => {
      all.businessServices.sales.subscribedTeams = [];
    }),
    "an alert": thresholds("basket", { "memory.P1": off }),
    "all graver alerts of a kind": thresholds("order-api", { "errors.P1": off, "latency.P1": off }),
  },
  {
    "a person who leaves the company": drop("grace"),
    "a rung": onCall(({ teams }) => {
      teams.backend?.ladder.pop();
    }),
    "who hears of unrouted events": onCall((all) => {
      all.unroutedTo = "front";
    }),
    "a workflow": onCall((all) => delete all.workflows.bridge),
    "a business service that another stands on": onCall((all) => {
      all.businessServices.books.dependsOn = [];
      delete all.businessServices.sales;
    }),
    "a maintenance": onCall((all) => delete all.maintenance.painting),
    "what a webhook tells": ({ routes }) => {
      routes.P3 = ["email"];
    },
    "a severity's pager": ({ routes }) => {
      routes.P2 = ["email"];
    },
    "a renamed component that forgets its former name": ({ components }) => {
      components["orders-archive"] = { ...(components["orders-store"] as Entry) };
      delete components["orders-archive"]?.renamedFrom;
      delete components["orders-store"];
      for (const id of ["order-api", "juice-api"]) (components[id] as Entry).dependsOn = ["orders-archive"];
    },
    "a component that another vendor's alerts name": drop("scales"),
    "a canary": ({ components }) => delete components.shop?.uptime.home,
    "a health check": ({ components }) => delete components.shop?.uptime.news,
    "a composite": ({ components }) => delete components.stock?.datadog.composites,
  },
  {
    "a team's folder, with what is in it": (platform) => {
      for (const component of Object.values(platform.components)) if (component.team === "front") component.team = "backend";
    },
    "a field with choices": onCall((all) => delete all.customFields.impact),
    "what everything is told by": ({ routes }) => {
      for (const severity of ["P0", "P1"]) routes[severity] = ["email"];
    },
    "an observed component": set("menu", "observeUntil", "2026-12-24"),
    "all dependencies": set("order-api", "dependsOn", []),
    "a schedule of a ladder, for a person": (platform) => {
      platform.onCall.teams.backend?.ladder.splice(0, 1, ["ada"]);
      delete platform.onCall.schedules.bakers;
    },
    "all members but one": onCall(({ teams }) => {
      if (teams.backend) teams.backend.members = { ada: "manager" };
    }),
    "where events that nobody claims go": onCall((all) => delete all.unroutedTo),
    "a check of Grafana's": ({ components }) => delete components.shop?.uptime,
    "what Datadog alone watches": ({ components }) => {
      (components.stock as Entry).datadog = { service: "stock" };
      (components.stock as Entry).alertsFrom = { default: "aws" };
    },
  },
  {
    "all rules of Grafana's but one": (platform) => {
      for (const id of ["bread", "terrace"]) without(platform, id);
    },
    "all caches": drop("basket"),
    "a database of nobody's": drop("prices"),
    "all business services": onCall((all) => delete all.businessServices),
    "all fields": onCall((all) => delete all.customFields),
    "a team of on-call, whose components another has": (platform) => {
      (platform.onCall.schedules.stewards as Entry).team = "backend";
      delete platform.onCall.teams.front;
      delete platform.teams.front;
    },
    "a priority": onCall((all) => {
      delete all.priorities;
      delete all.workflows;
    }),
    "an API": drop("price-api"),
  },
];

/** The platform after each round, itself first. */
export function versionsOf(platform: Readonly<Record<string, Data>>): readonly Readonly<Record<string, Data>>[] {
  const versions = [platform];
  for (const round of ROUNDS) {
    const next = structuredClone(versions.at(-1)) as Record<string, Data>;
    for (const edit of Object.values(round)) edit(next["everyday.yaml"] as unknown as Everyday);
    versions.push(next);
  }
  return versions;
}
