import { COMPONENTS, filled, fitting, HEAD, lines, type Shape, SMALL } from "./shape";

const components =
  (piece: (n: number) => string): Shape =>
  (bytes) =>
    `${SMALL}${filled(bytes, piece)}`;
const within =
  (open: string, piece: string, close: string): Shape =>
  (bytes) =>
    `${SMALL}  mailer: ${open}${piece.repeat(fitting(bytes, piece.length))}${close}\n`;
const document =
  (piece: string, rest = ""): Shape =>
  (bytes) =>
    `${piece.repeat(fitting(bytes, piece.length))}${rest}`;
const text =
  (key: string, piece: string, rest = ""): Shape =>
  (bytes) =>
    `${SMALL}  mailer: { kind: custom, team: payments, ${key}: "${piece.repeat(fitting(bytes, piece.length))}${rest}" }\n`;

const ON_CALL = SMALL.replace(/vendors:.*\n/, "");

/** Files that are wrong, or made to hurt; each is full of one kind of mistake. */
export const HOSTILE: Readonly<Record<string, Shape>> = {
  // YAML itself.
  "an alias of what it stands in": (bytes) => `components: &c { a: *c }\n${filled(bytes, (n) => `k${n}: *c\n`)}`,
  "keys that are lists": document("x: [[[[[[[[[[[[a]: c]: c]: c]: c]: c]: c]: c]: c]: c]: c]: c]: c]\n"),
  "keys that are deep lists": (bytes) => filled(bytes, (n) => `x${n}: ${"[".repeat(28)}a${"]: c".repeat(28)}]\n`),
  "lists in lists in flow style": document("["),
  "maps in maps in flow style": document("{a: "),
  "lists in lists in block style": document("- "),
  "keys in keys": document("? "),
  "values in values": document(": "),
  "maps in maps by indentation": (bytes) => Array.from({ length: Math.floor(Math.sqrt(2 * bytes)) }, (_, n) => `${" ".repeat(n)}a:\n`).join(""),
  "lists in lists by indentation": (bytes) => Array.from({ length: Math.floor(Math.sqrt(2 * bytes)) }, (_, n) => `${" ".repeat(n)}-\n`).join(""),
  "doubling aliases": (bytes) => `a0: &a0 [x, x]\n${filled(bytes, (n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`)}`,
  "aliases of a long list": (bytes) => `a: &a [${"x, ".repeat(bytes / 6)}x]\n${filled(bytes / 2, (n) => `b${n}: *a\n`)}`,
  "aliases of a long text": (bytes) => `a: &a ${"x".repeat(bytes / 2)}\n${filled(bytes / 2, (n) => `b${n}: *a\n`)}`,
  "aliases of nothing": (bytes) => filled(bytes, (n) => `a${n}: *b${n}\n`),
  "anchors of one name": (bytes) => filled(bytes, (n) => `a${n}: &a x\n`),
  "anchors of their own": (bytes) => filled(bytes, (n) => `a${n}: &a${n} x\n`),
  "tags in front of values": (bytes) => filled(bytes, (n) => `a${n}: !t${n} x\n`),
  "merge keys": document("<<: { a: b }\n"),
  "one key again and again": document("a: b\n"),
  "one key again and again in flow style": (bytes) => `{${"a,".repeat(bytes / 2)}a}\n`,
  "keys at the root": (bytes) => filled(bytes, (n) => `k${n}: 1\n`),
  "keys without a value in flow style": (bytes) => `{${filled(bytes, (n) => `k${n},`)}}\n`,
  documents: document("--- a\n"),
  "ends of documents": document("...\n"),
  directives: document("%YAML 1.2\n"),
  "unknown directives": document("%FOO bar\n"),
  commas: within("[", ",", "]"),
  "closing brackets": document("]"),
  colons: document(":"),
  "colons with blanks in flow style": within("{", ": ", "}"),
  "question marks in flow style": within("[", "? ", "]"),
  quotes: document('"'),
  "quoted texts beside each other": document('"a" '),
  "single quotes": document("' "),
  "an unclosed quote over many lines": (bytes) => `a: "${"b\n".repeat(bytes / 2)}`,
  "an unclosed list over many lines": (bytes) => `a: [\n${"b,\n".repeat(bytes / 3)}`,
  "an unclosed map over many lines": (bytes) => `a: {\n${filled(bytes, (n) => `b${n}: c,\n`)}`,
  "lists one letter wide": document("-\n"),
  "tabs in front": (bytes) => `a:\n${"\tb: c\n".repeat(bytes / 6)}`,
  "nothing but tabs": document("\t"),
  "nothing but blanks": document(" "),
  "nothing but carriage returns": document("\r"),
  "blanks in front of lines": (bytes) => `a: |\n${`${" ".repeat(100)}\n`.repeat(bytes / 101)}  x\n`,
  "a text that stumbles over indentation": (bytes) => `a:\n${"   b: c\n  d: e\n".repeat(bytes / 14)}`,
  "block texts of nothing": document("a: |\n"),
  "escapes that are none": (bytes) => `a: "${"\\q".repeat(bytes / 2)}"\n`,
  "plain texts over lines": (bytes) => `a: b\n${"  c\n".repeat(bytes / 4)}`,
  "plain texts with colons": (bytes) => `a: ${"b:c".repeat(bytes / 3)}\n`,
  "a key of the whole length": (bytes) => `${"a".repeat(bytes)}: b\n`,
  "a quoted key of the whole length": (bytes) => `"${"a".repeat(bytes)}": b\n`,
  "comments that hang": (bytes) => `a:\n  - b\n${"\n".repeat(bytes / 2)}${" # x\n".repeat(bytes / 10)}`,
  "comments that hang deeper": (bytes) => `a:\n  b:\n    c: d\n${"\n".repeat(bytes / 2)}${"   # x\n".repeat(bytes / 14)}e: f\n`,
  "comments after a comma": (bytes) => `a: [b, ${"# x\n".repeat(bytes / 4)}c]\n`,
  "conflict marks": document("<<<<<<< ours\n"),
  "less signs": document("<"),
  "blanks behind less signs": (bytes) => `<<<<<<<${" ".repeat(bytes)}`,
  "scalars at the root": document("a\n"),
  "letters outside of the first plane": (bytes) => `a: ${"😀".repeat(bytes / 4)}\n`,
  "marks to be composed": (bytes) => `a: e${"\u0301\u0327".repeat(bytes / 4)}\n`,
  // The schema.
  "unknown keys of a component": (bytes) => `${SMALL}  mailer:\n    kind: custom\n    team: payments\n${filled(bytes, (n) => `    descripton${n}: x\n`)}`,
  "an unknown key in every component": components((n) => `  ledger-${n}: { kind: custom, team: payments, descripton: x }\n`),
  "an unknown section for every letter": (bytes) => `${SMALL}${filled(bytes, (n) => `component${n}: x\n`)}`,
  "components that are no map": components((n) => `  ledger-${n}: x\n`),
  "components without a kind": components((n) => `  ledger-${n}: { team: payments }\n`),
  "components of a kind that is none": components((n) => `  ledger-${n}: { kind: kind-${n}, team: payments }\n`),
  "components with a misspelt kind": components((n) => `  ledger-${n}: { knd: custom, team: payments }\n`),
  "components of many teams that are none": components((n) => `  ledger-${n}: { kind: custom, team: team-${n} }\n`),
  "misspelt teams among many": (bytes) => {
    const count = fitting(bytes, 120);
    return `${HEAD}teams:\n${lines(count, (n) => `  team-${n}: { name: Team, email: team-${n}@shop.example }\n`)}components:\n${lines(count, (n) => `  ledger-${n}: { kind: custom, team: taem-${n} }\n`)}`;
  },
  "components with every value of the wrong type": components((n) => `  ledger-${n}: { kind: custom, team: [], description: {}, tags: 3 }\n`),
  "names that are none": components((n) => `  Ledger_${n}: { kind: custom, team: payments }\n`),
  "dependencies that lead nowhere": components((n) => `  ledger-${n}: { kind: custom, team: payments, dependsOn: [legder-${n}] }\n`),
  "dependencies of one that lead nowhere": (bytes) =>
    `${SMALL}  mailer: { kind: custom, team: payments, dependsOn: [${filled(bytes, (n) => `ledger-${n}, `)}] }\n`,
  "a circle through all components": (bytes) =>
    `${SMALL}${filled(bytes, (n) => `  ledger-${n}: { kind: custom, team: payments, dependsOn: ledger-${n + 1} }\n`)}  last: { kind: custom, team: payments, dependsOn: ledger-0 }\n`,
  "circles of two": components((n) => `  ledger-${n}: { kind: custom, team: payments, dependsOn: ledger-${n % 2 === 0 ? n + 1 : n - 1} }\n`),
  "circles through one": components((n) => `  a-${n}: { kind: custom, team: payments, dependsOn: [a-${n + 1}, a-0] }\n`),
  "one address again and again": (bytes) =>
    `${HEAD}teams:\n  payments: { name: Payments, email: [${"a@shop.example, ".repeat(bytes / 16)}b@shop.example] }\n${COMPONENTS}`,
  "addresses that are none": (bytes) =>
    `${HEAD}teams:\n  payments: { name: Payments, email: [${filled(bytes, (n) => `a${n}, `)}b@shop.example] }\n${COMPONENTS}`,
  "one account again and again": (bytes) =>
    SMALL.replace("region: eu-west-1", `region: eu-west-1, allowedAccountIds: [${'"210987654321", '.repeat(bytes / 16)}"210987654322"]`),
  "numbers in a list of text": (bytes) => `${HEAD}teams:\n  payments: { name: Payments, email: [${"1, ".repeat(bytes / 3)}2] }\n${COMPONENTS}`,
  "renames to one name": components((n) => `  ledger-${n}: { kind: custom, team: payments, renamedFrom: book }\n`),
  "overrides of kinds that are none": (bytes) => `${SMALL}thresholds:\n${filled(bytes, (n) => `  queu${n}.backlog.P2: { at: 3, reason: x }\n`)}`,
  "overrides of signals that are none": (bytes) => `${SMALL}thresholds:\n${filled(bytes, (n) => `  queue.backlog${n}.P2: { at: 3, reason: x }\n`)}`,
  "overrides that match nothing": (bytes) => {
    const half = bytes / 2;
    return `${SMALL}${filled(half, (n) => `  ledger-${n}: { kind: custom, team: payments }\n`)}thresholds:\n${filled(half, (n) => `  queue.backlog.P${n}: { at: 3, reason: x }\n`)}`;
  },
  "thresholds of one component that are none": (bytes) =>
    `${SMALL}  orders:\n    kind: queue\n    team: payments\n    queue: x\n    thresholds:\n${filled(bytes, (n) => `      backlg${n}.P2: { at: 3, reason: x }\n`)}`,
  "thresholds of own signals that are none": (bytes) =>
    `${SMALL}  orders:\n    kind: queue\n    team: payments\n    queue: x\n    signals:\n${filled(bytes / 2, (n) => `      refusal-${n}: { title: R, class: business, dimension: rate }\n`)}    thresholds:\n${filled(bytes / 2, (n) => `      refusla-${n}.P2: { at: 3, reason: x }\n`)}`,
  "adopted alarms of alerts that are none": (bytes) =>
    `${SMALL}  orders:\n    kind: queue\n    team: payments\n    queue: x\n    adopt:\n${filled(bytes, (n) => `      backlg${n}.P2: x\n`)}`,
  "vendors of signals that are none": (bytes) => `${SMALL}alertsFrom:\n${filled(bytes, (n) => `  queue.backlg${n}: aws\n`)}`,
  "days without a today": components((n) => `  ledger-${n}: { kind: custom, team: payments, observeUntil: 2026-12-01 }\n`),
  "tags that AWS refuses": (bytes) => `${SMALL}  mailer:\n    kind: custom\n    team: payments\n    tags:\n${filled(bytes, (n) => `      "aws:${n}": x\n`)}`,
  "people that are none": (bytes) => {
    const count = fitting(bytes, 100);
    return `${ON_CALL}people:\n${lines(count, (n) => `  ada-${n}: { name: Ada ${n}, email: ada-${n}@shop.example }\n`)}onCall:\n  teams:\n    payments: { ladder: [[${lines(count, (n) => `aad-${n}, `)}]] }\n`;
  },
  "schedules of people that are none": (bytes) => {
    const count = fitting(bytes, 150);
    return `${ON_CALL}people:\n${lines(count, (n) => `  ada-${n}: { name: Ada ${n}, email: ada-${n}@shop.example }\n`)}onCall:\n  schedules:\n${lines(count, (n) => `    weekly-${n}: { team: payments, timeZone: Europe/Berlin, layers: [{ name: W, start: 2026-01-05, people: [aad-${n}] }] }\n`)}`;
  },
  "people without an address": (bytes) => `${SMALL}people:\n${filled(bytes, (n) => `  ada-${n}: { name: Ada, email: nobody }\n`)}`,
  "classes of logs that are none": components((n) => `  ledger-${n}: { kind: custom, team: payments, logs: [{ group: /shop/${n}, class: acess }] }\n`),
  "checks that ask nothing": (bytes) =>
    `${SMALL}  mailer:\n    kind: custom\n    team: payments\n    uptime:\n${filled(bytes, (n) => `      page-${n}: {}\n`)}`,
  // Text.
  "invisible characters": components((n) => `  ledger-${n}: { kind: custom, team: payments, description: "a\\u202eb" }\n`),
  "invisible characters in one text": text("description", "\\u202e"),
  "tokens of cdktf": components((n) => `  ledger-${n}: { kind: custom, team: payments, description: "TfToken[${n}" }\n`),
  "a kind of the whole length": (bytes) => `${SMALL}  mailer: { kind: ${"a".repeat(bytes)}, team: payments }\n`,
  "a team of the whole length": text("runbook", "a"),
  "an address of the whole length": (bytes) => `${HEAD}teams:\n  payments: { name: Payments, email: "${"a@".repeat(bytes / 2)}" }\n${COMPONENTS}`,
  "an address of dots": (bytes) => `${HEAD}teams:\n  payments: { name: Payments, email: "a@${".".repeat(bytes)}" }\n${COMPONENTS}`,
  "a name of hyphens": text("renamedFrom", "a-", "_"),
  "a description of braces": text("runbook", "{signal", "}"),
};
