import { platformFiles } from "../platform";
import { COMPONENTS, filled, fitting, HEAD, lines, type Shape, SMALL, TEAMS } from "./shape";

/** Platforms without any problem, each with much of one thing. */
export const VALID: Readonly<Record<string, Shape>> = {
  "components of every sort": (bytes) => benchmark(Math.max(10, Math.round(bytes / 5400) * 10)),
  "small components": (bytes) => `${HEAD}${TEAMS}components:\n${filled(bytes, (n) => `  ledger-${n}: { kind: custom, team: payments }\n`)}`,
  "small components with many alerts each": (bytes) =>
    `${HEAD}${TEAMS}components:\n${filled(bytes, (n) => `  ledger-${n}: { kind: postgres, team: payments, instance: ledger-${n} }\n`)}`,
  "a team for every component": (bytes) => {
    const count = fitting(bytes, 130);
    return `${HEAD}teams:\n${lines(count, (n) => `  team-${n}: { name: Team ${n}, email: team-${n}@shop.example }\n`)}components:\n${lines(count, (n) => `  ledger-${n}: { kind: custom, team: team-${n} }\n`)}`;
  },
  "people, schedules and teams on call": (bytes) => {
    const count = fitting(bytes, 420);
    return `${HEAD.replace(/vendors:.*\n/, "")}asOf: 2026-03-02
teams:\n${lines(count, (n) => `  team-${n}: { name: Team ${n}, email: team-${n}@shop.example }\n`)}components:\n${lines(count, (n) => `  ledger-${n}: { kind: custom, team: team-${n} }\n`)}people:\n${lines(count, (n) => `  ada-${n}: { name: Ada ${n}, email: ada-${n}@shop.example }\n`)}onCall:
  schedules:\n${lines(count, (n) => `    weekly-${n}: { team: team-${n}, timeZone: Europe/Berlin, layers: [{ name: W, start: 2026-01-05, people: [ada-${n}] }] }\n`)}  teams:\n${lines(count, (n) => `    team-${n}: { ladder: [[weekly-${n}], [ada-${n}]] }\n`)}`;
  },
  "signals of its own on one component": (bytes) =>
    `${HEAD}${TEAMS}components:\n  ledger:\n    kind: custom\n    team: payments\n    signals:\n${filled(bytes, ownSignal)}`,
  "checks of one component": (bytes) =>
    `${HEAD}${TEAMS}components:\n  ledger:\n    kind: custom\n    team: payments\n    uptime:\n${filled(bytes, (n) => `      page-${n}: { url: "https://www.shop.example/page-${n}" }\n`)}`,
  "thresholds of every component": (bytes) =>
    `${HEAD}${TEAMS}components:\n${filled(bytes, (n) => `  orders-${n}:\n    kind: queue\n    team: payments\n    queue: orders-${n}\n    usualBacklog: 40\n    thresholds:\n      backlog.P2: { at: ${80 + (n % 19)} %, reason: as agreed with the warehouse }\n      oldest-message-age.P2: { at: ${(n % 900) + 600} s, reason: as agreed }\n`)}`,
  "a chain of dependencies": (bytes) =>
    `${SMALL}${filled(bytes, (n) => `  ledger-${n}: { kind: custom, team: payments, dependsOn: ${n === 0 ? "ledger" : `ledger-${n - 1}`} }\n`)}`,
  "one component that depends on all": (bytes) => {
    const count = fitting(bytes, 60);
    const ids = Array.from({ length: count }, (_, n) => `ledger-${n}`);
    return `${HEAD}${TEAMS}components:\n${ids.map((id) => `  ${id}: { kind: custom, team: payments }\n`).join("")}  all: { kind: custom, team: payments, dependsOn: [${ids.join(", ")}] }\n`;
  },
  "renamed components": (bytes) =>
    `${HEAD}${TEAMS}components:\n${filled(bytes, (n) => `  ledger-${n}: { kind: custom, team: payments, renamedFrom: book-${n} }\n`)}`,
  "tags of every component": (bytes) =>
    `${HEAD}${TEAMS}components:\n${filled(bytes, (n) => `  ledger-${n}: { kind: custom, team: payments, tags: { a: "${n}", b: x, c: x, d: x, e: x, f: x, g: x } }\n`)}`,
  "addresses of one team": (bytes) =>
    `${HEAD}teams:\n  payments:\n    name: Payments\n    email:\n${filled(bytes, (n) => `      - payments-${n}@shop.example\n`)}${COMPONENTS}`,
  "classes of logs": (bytes) => `${SMALL}logs:\n  classes:\n${filled(bytes, (n) => `    class-${n}: { retentionDays: 30, mask: [EmailAddress] }\n`)}`,
  "log groups of one component": (bytes) =>
    `${SMALL.trimEnd().replace(/ }$/, "")}, logs: [\n${filled(bytes, (n) => `    { group: /shop/ledger-${n} },\n`)}    ] }\n`,
  "flows through every component": (bytes) => {
    const count = fitting(bytes, 100);
    return `${HEAD}traces: { groups: [] }\n${TEAMS}components:\n${lines(count, (n) => `  ledger-${n}: { kind: custom, team: payments, tracing: { service: ledger-${n} } }\n`)}`;
  },
  "one long text": (bytes) =>
    `${SMALL}  mailer: { kind: custom, team: payments, description: ${"says much and little, ".replaceAll(",", "").repeat(fitting(bytes, 21))}x }\n`,
  "a folded text of many lines": (bytes) =>
    `${SMALL}  mailer:\n    kind: custom\n    team: payments\n    description: >\n${filled(bytes, (n) => `      line ${n} of what it is for\n\n`)}`,
  "a quoted text of many lines": (bytes) =>
    `${SMALL}  mailer:\n    kind: custom\n    team: payments\n    description: "begins\n${filled(bytes, (n) => `      line ${n} \\u0041 of what it is for\n\n`)}      ends"\n`,
  comments: (bytes) => `${filled(bytes, (n) => `# ${n}: a comment of the usual length that says why\n`)}${SMALL}`,
  "comments between and behind": (bytes) =>
    `${SMALL}${filled(bytes, (n) => `\n  # why\n  ledger-${n}: { kind: custom, team: payments } # so\n      # and further in\n`)}`,
  "one long comment": (bytes) => `# ${"x".repeat(bytes)}\n${SMALL}`,
  "empty lines": (bytes) => `${SMALL}${"\n".repeat(bytes)}`,
  "blanks before each comment": (bytes) => `${SMALL}${filled(bytes / 2, () => "\n")}${filled(bytes / 2, () => " # x\n")}`,
  "aliases of one short text": (bytes) =>
    `${HEAD}${TEAMS}components:\n  ledger: { kind: custom, team: &team payments }\n${filled(bytes, (n) => `  ledger-${n}: { kind: custom, team: *team }\n`)}`,
  "an anchor and an alias each": (bytes) =>
    `${HEAD}${TEAMS}components:\n${filled(bytes, (n) => `  ledger-${n}: { kind: custom, team: payments, description: &d${n} Books, tags: { a: *d${n} } }\n`)}`,
  "windows' ends of lines": (bytes) => (VALID["small components"] as Shape)(bytes).replaceAll("\n", "\r\n"),
};

const benchmark = (components: number): string =>
  [...platformFiles(components).values()]
    .map((text) => text.replace(/^(extends|abstract): .*\n/gm, ""))
    .reduce(
      (whole, text) => whole + (whole.includes("\ncomponents:\n") ? text.replace("components:\n", "") : text.startsWith("components:") ? `\n${text}` : text),
      "",
    );

const ownSignal = (n: number): string => `      refusals-${n}:
        title: Refusals ${n}
        class: business
        dimension: rate
        meaning: Customers can't pay.
        firstLook: The log.
        log: { group: /shop/ledger-${Math.floor(n / 90)}, pattern: refused-${n} }
        thresholds: { P2: { at: ${n + 1}/min, window: 2 of 3 × 60 s, missing: ok, reason: as agreed } }
`;
