import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readModels } from "../../environments/models";
import { mustOutlast, type NamedType } from "../../model/order/named";
import { namedType, namedTypes } from "../../model/order/table";
import { Graph, holds, isMarked, type Node, referencesIn, spell } from "../../terraform/order/graph";
import { LIFECYCLES } from "../../terraform/provider/lifecycles/lifecycles";
import { type Stacks, stacksOf, stacksOfModels } from "../support/edited";
import { everyChannel } from "../support/every-channel";
import { NIGHTLY } from "../support/nightly";
import { wholeCatalog } from "../support/whole-catalog";
import { randomPlatform } from "../terraform/arbitraries/platform";
import { SEED } from "../terraform/arbitraries/seed";
import { everydayPlatform, withPolicies } from "./everyday/platform";

const ROOT = join(__dirname, "../..");
const EXAMPLES = readdirSync(join(ROOT, "examples"))
  .map((name) => `examples/${name}/environments`)
  .filter((directory) => existsSync(join(ROOT, directory)));
const PLATFORMS = NIGHTLY ? 300 : 15;

const graphs: (readonly [string, Graph])[] = [];
beforeAll(() => {
  const add = (of: string, stacks: Stacks | undefined) => {
    for (const [name, stack] of Object.entries(stacks ?? {})) graphs.push([`${of} ${name}`, new Graph(stack)]);
  };
  for (const directory of ["environments", ...EXAMPLES]) add(directory, stacksOfModels(readModels(join(ROOT, directory)).models));
  add("every channel", stacksOfModels([everyChannel()]));
  add("an everyday platform", stacksOf(everydayPlatform()));
  add("one with policies", stacksOf(withPolicies()));
  add("the whole catalog", stacksOfModels([wholeCatalog()]));
  for (const [place, files] of fc.sample(fc.gen(), { numRuns: PLATFORMS, seed: SEED }).map(randomPlatform).entries())
    add(`random platform ${place}`, stacksOf(files));
});

describe("the table of what others name", () => {
  test("has a row for every pair by reference or depends_on", () => {
    const missing = new Set<string>();
    const seen = new Set<string>();
    for (const [, graph] of graphs)
      for (const namer of graph.nodes.values())
        for (const [argument, named] of namesOf(graph, namer)) {
          const pair = `${named.type} <- ${namer.type}.${argument}`;
          seen.add(pair);
          if (!isKnown(named.type, namer, argument)) missing.add(pair);
        }
    expect([...missing].sort()).toEqual([]);
    expect(seen.size).toBeGreaterThan(60);
  });

  test("has a row for every pair by text, or the text is no name", () => {
    const missing = new Set<string>();
    for (const [, graph] of graphs) for (const pair of textPairs(graph)) missing.add(pair);
    expect([...missing].filter((pair) => !COINCIDENCES.some((known) => known.test(pair))).sort()).toEqual([]);
  });

  test("has no row that nothing rendered shows", () => {
    const idle = namedTypes().flatMap(({ type, namedBy }) =>
      namedBy.flatMap((naming) => {
        const shown = graphs.some(([, graph]) => pairs(graph, type, naming.by).some(([named, namer]) => graph.names(namer, named, naming)));
        return shown ? [] : [`${type} <- ${naming.by}.${naming.at.join(", ")}`];
      }),
    );
    expect(idle).toEqual([]);
  });

  test("orders every pair that has to be: the named one is marked, and its namer depends on it", () => {
    const wrong = new Set<string>();
    let right = 0;
    for (const [of, graph] of graphs)
      for (const { type, namedBy } of namedTypes())
        for (const naming of namedBy.filter((each) => mustOutlast(each) && each.gone !== "child"))
          for (const [named, namer] of pairs(graph, type, naming.by)) {
            if (!graph.names(namer, named, naming)) continue;
            if (isMarked(named) && graph.dependsOn(namer.address, named.address)) right++;
            else wrong.add(`${of}: ${named.address} <- ${namer.address}`);
          }
    expect([...wrong]).toEqual([]);
    expect(right).toBeGreaterThan(1000);
  });
});

describe("a mark", () => {
  test("reaches nothing that has none: Terraform marks whatever a marked one depends on", () => {
    const reached = new Set<string>();
    for (const [, graph] of graphs)
      for (const address of graph.outlasting) if (!isMarked(graph.nodes.get(address) as Node)) reached.add(address.split(".")[0] as string);
    expect([...reached]).toEqual([]);
  });

  test("is on nothing that a change would replace under the name that it has", () => {
    const wrong = new Set<string>();
    for (const [, graph] of graphs)
      for (const node of graph.nodes.values()) {
        const { identity } = namedType(node.type) ?? {};
        if (!isMarked(node) || !identity || identity.taken === "shared") continue;
        const names = new Set([...identity.arguments, ...(identity.within ?? [])].flatMap((name) => [name, `${name}_prefix`]));
        for (const path of LIFECYCLES[node.type]?.replacedBy ?? [])
          if (!names.has(path) && Object.hasOwn(node.block, path.split(".")[0] as string)) wrong.add(`${node.type}.${path}`);
      }
    expect([...wrong]).toEqual([]);
  });

  test("is not on alarms that notify, which actions_enabled replaces under their names", () => {
    const composites = graphs.flatMap(([, graph]) => [...graph.nodes.values()].filter(({ type }) => type === "aws_cloudwatch_composite_alarm"));
    const marked = composites.map((node) => [isMarked(node), Object.hasOwn(node.block, "actions_enabled")]);
    expect(marked.filter(([mark, notifies]) => mark === notifies)).toEqual([]);
    expect(new Set(marked.map(String)).size).toBe(2);
  });
});

function* namesOf(graph: Graph, namer: Node): Generator<readonly [argument: string, named: Node]> {
  for (const [argument, value] of Object.entries(namer.block)) {
    if (argument === "//" || argument === "lifecycle") continue;
    const addresses = argument === "depends_on" ? (value as readonly string[]) : [...referencesIn(value)].map(({ address }) => address);
    for (const address of addresses) {
      const named = graph.nodes.get(address);
      if (named && named !== namer) yield [argument, named];
    }
  }
}

/** What is said by `depends_on` is said of a name in text. */
const isKnown = (type: string, namer: Node, argument: string): boolean =>
  (namedType(type)?.namedBy ?? []).some(
    ({ by, at, spelled }) => by === namer.type && (at.includes(argument) || (argument === "depends_on" && spelled !== undefined)),
  );

function pairs(graph: Graph, type: string, by: string): readonly (readonly [named: Node, namer: Node])[] {
  const of = (wanted: string) => [...graph.nodes.values()].filter((node) => node.type === wanted);
  return of(type).flatMap((named) => of(by).map((namer) => [named, namer] as const));
}

/** Arguments by which people and vendors call a resource. */
const NAMES = ["name", "alarm_name", "dashboard_name", "group_name", "rule_name", "configuration_name", "bucket", "uid", "title"];

function textPairs(graph: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  const nodes = [...graph.nodes.values()];
  const texts = nodes.map((node) => Object.entries(node.block).filter(([argument]) => argument !== "//" && argument !== "depends_on"));
  for (const named of nodes)
    for (const argument of NAMES) {
      const name = spell(`{${argument}}`, named.block);
      if (name === undefined || name.length < 4 || name.includes("${")) continue;
      for (const [place, namer] of nodes.entries())
        for (const [at, value] of texts[place] as [string, unknown][]) {
          const pair = `${named.type}.${argument} <- ${namer.type}.${at}`;
          if (namer === named || found.has(pair) || isSpelled(named.type, argument, namer.type, at) || !holds(value, name)) continue;
          found.add(pair);
        }
    }
  return found;
}

const isSpelled = (type: string, argument: string, by: string, at: string): boolean =>
  ((namedType(type) as NamedType | undefined)?.namedBy ?? []).some(
    (naming) => naming.by === by && naming.at.includes(at) && naming.spelled?.some((form) => form.includes(`{${argument}}`)),
  );

const COINCIDENCES: readonly RegExp[] = [
  // Names that are like each other: they begin with the platform and the environment, or are a team's.
  /^(\w+)\.\w+ <- \1\.\w+$/,
  /^aws_iam_(role|policy)\.name <- aws_iam_(role|policy)\.name$/,
  /^grafana_(folder|playlist)\.\w+ <- grafana_(contact_point|data_source|folder|mute_timing|playlist|team)\.(name|title|email)$/,
  /^pagerduty_(service|team)\.name <- pagerduty_(service|team)\.name$/,
  // A policy is called "canary", a team "platform", a field "component", a group of rules as its component: words of texts and labels.
  /^aws_iam_role_policy\.name <- \w+\.(alarm_description|dashboard_body|description)$/,
  /^grafana_(folder|playlist|rule_group)\.\w+ <- grafana_(dashboard\.config_json|notification_policy\.policy|rule_group\.rule|synthetic_monitoring_check\.labels)$/,
  /^pagerduty_incident_custom_field\.name <- \w+\.description$/,
  // Regular expressions about events, which name components.
  /^pagerduty_(service|team)\.name <- pagerduty_event_orchestration_(router|service)\.set$/,
  // By ARN, as what they are a part of; the reference has a row.
  /^aws_(s3_bucket|sns_topic)\.\w+ <- aws_(iam_role|s3_bucket|sns_topic)_policy\.policy$/,
];
