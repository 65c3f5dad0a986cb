import { join } from "node:path";
import { GRANTS, type Grant } from "../../commands/documents/permissions/rendered";
import { byCodeUnit } from "../../model/canonical";
import { everyChannel } from "../support/every-channel";
import { type Rendered, render, renderModels } from "../support/synth";
import { wholeCatalog } from "../support/whole-catalog";

const ROOT = join(__dirname, "../..");

interface Statement {
  readonly Sid?: string;
  readonly Effect?: "Allow" | "Deny";
  readonly Principal?: "*" | { readonly Service?: string | readonly string[]; readonly AWS?: string };
  readonly Action?: string | readonly string[];
  readonly NotAction?: unknown;
  readonly Resource?: string | readonly string[];
  readonly NotResource?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
interface Found {
  readonly policy: string;
  readonly address: string;
  readonly statement: Statement;
}

/** Everything that a platform of ours can render: the reference, the examples, the whole catalog, all channels and runners. */
function everything(): readonly string[] {
  const all: readonly Rendered[] = [
    render(join(ROOT, "environments")),
    render(join(ROOT, "examples/minimal/environments")),
    renderModels([wholeCatalog()]),
    renderModels([everyChannel()]),
  ];
  return all.flatMap(({ files }) => [...files].filter(([path]) => path.endsWith("cdk.tf.json")).map(([, text]) => text));
}

type Resources = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
/** Statements of every text in a resource that is a policy document, wherever it stands. */
function statements(text: string): readonly Found[] {
  const { resource = {} } = JSON.parse(text) as { readonly resource?: Resources };
  return Object.entries(resource).flatMap(([type, byId]) =>
    Object.entries(byId).flatMap(([id, config]) =>
      texts(config, type).flatMap(([policy, value]) => documentOf(value).map((statement) => ({ policy, address: `${type}.${id}`, statement }))),
    ),
  );
}

function texts(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, entry]) => texts(entry, Array.isArray(value) ? path : `${path}.${key}`));
}

function documentOf(text: string): readonly Statement[] {
  if (!text.includes('"Statement"')) return [];
  const { Statement } = JSON.parse(text) as { readonly Statement: readonly Statement[] };
  return [Statement].flat();
}

const list = (value: string | readonly string[] | undefined): readonly string[] => (value === undefined ? [] : [value].flat());
const conditions = ({ Condition = {} }: Statement): readonly string[] =>
  Object.entries(Condition)
    .flatMap(([operator, keys]) => Object.keys(keys).map((key) => `${operator} ${key}`))
    .sort(byCodeUnit);
const serviceOf = ({ Principal }: Statement): string | undefined =>
  typeof Principal === "object" && Principal.Service ? list(Principal.Service).join(" ") : undefined;
const nameOf = (statement: Statement): string => statement.Sid ?? serviceOf(statement) ?? "";
/** Refuses a caller that sends something else, or nothing. */
const bound = (when: readonly string[]): boolean =>
  when.some((condition) => /^(?:StringEquals|StringLike|ArnEquals|ArnLike) aws:Source(?:Account|Arn)$/.test(condition));
const isWide = (statement: Statement): boolean =>
  list(statement.Action).some((action) => action.includes("*")) ||
  list(statement.Resource).includes("*") ||
  JSON.stringify(statement.Principal ?? "").includes('"*"');

/** What is wrong with one statement in view of the table. */
function problems({ policy, address, statement }: Found, grants: readonly Grant[]): readonly string[] {
  const at = `${address} ${policy} ${nameOf(statement)}`;
  if (statement.Effect === undefined || statement.NotAction !== undefined || statement.NotResource !== undefined)
    return [`${at}: not a statement that the table can hold`];
  // What is refused is refused the better the wider it is.
  if (statement.Effect === "Deny") return [];
  const grant = grants.find((each) => each.policy === policy && each.statement === nameOf(statement));
  if (!grant) return [`${at}: no row`];
  const { may, resource, when, wide, anySource } = grant;
  const found: readonly (readonly [boolean, string])[] = [
    [JSON.stringify(list(statement.Action)) !== JSON.stringify(may), `may ${list(statement.Action)}`],
    [JSON.stringify(conditions(statement)) !== JSON.stringify(when?.conditions ?? []), `when ${conditions(statement)}`],
    [
      list(statement.Resource).some((each) => !resource?.test(each)) || (statement.Resource === undefined) !== (resource === undefined),
      `on ${list(statement.Resource)}`,
    ],
    [isWide(statement) !== (wide !== undefined), wide ? "is not wide" : "is wide, and the row does not say why"],
    [
      (serviceOf(statement) !== undefined && !bound(conditions(statement))) !== (anySource !== undefined),
      anySource ? "asks for a source" : "asks for no source, and the row does not say why",
    ],
  ];
  return found.flatMap(([wrong, what]) => (wrong ? [`${at}: ${what}`] : []));
}

let stacks: readonly string[];
let found: readonly Found[];
beforeAll(() => {
  stacks = everything();
  // Logs' data protection has statements of another language, which gives nobody anything.
  found = stacks.flatMap(statements).filter(({ policy }) => policy !== "aws_cloudwatch_log_data_protection_policy.policy_document");
});

test("every statement of every policy that is rendered has its row, word by word", () => {
  expect(found.length).toBeGreaterThan(100);
  expect([...new Set(found.flatMap((each) => problems(each, GRANTS)))]).toEqual([]);
});

test("every row is rendered, and once", () => {
  const rendered = new Set(found.filter(({ statement }) => statement.Effect === "Allow").map(({ policy, statement }) => `${policy} ${nameOf(statement)}`));
  const rows = GRANTS.map(({ policy, statement }) => `${policy} ${statement}`);
  expect(rows.filter((row) => !rendered.has(row))).toEqual([]);
  expect(new Set(rows).size).toBe(rows.length);
});

test("nothing attaches a policy of AWS's, whose width AWS changes", () => {
  const managed = /arn:[\w-]+:iam::aws:policy\/[\w/-]+/g;
  expect(stacks.flatMap((text) => text.match(managed) ?? [])).toEqual([]);
  // Terraform would put such a document together, and nobody here could read it.
  expect(stacks.filter((text) => text.includes("aws_iam_policy_document"))).toEqual([]);
  expect("arn:aws-cn:iam::aws:policy/CloudWatchReadOnlyAccess".match(managed)).toHaveLength(1);
});

test("a row has a source, and names AWS's pages", () => {
  for (const { source, wide, anySource } of GRANTS)
    for (const page of [source, ...[wide, anySource].flatMap((given) => (given ? [given.source] : []))])
      expect(page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
});

describe("what would be told of a statement that is too wide:", () => {
  const publish = (): Found => found.find(({ policy }) => policy === "aws_sns_topic_policy.policy") as Found;
  test.each<readonly [string, Statement, RegExp]>([
    ["every action of a service", { Action: "sns:*" }, /may sns:\*/],
    ["actions by a beginning", { Action: ["sns:Publish", "sns:Get*"] }, /is wide/],
    ["every resource", { Resource: "*" }, /on \*/],
    ["everybody", { Principal: "*" }, /is wide/],
    ["everybody of AWS", { Principal: { AWS: "*" } }, /is wide/],
    ["another team's topic and all below", { Resource: ["arn:aws:sns:eu-west-1:210987654321:*"] }, /on arn/],
    ["no condition", { Condition: {} }, /asks for no source/],
    ["a condition on a part", { Condition: { StringEqualsIfExists: { "aws:SourceAccount": "210987654321" } } }, /asks for no source/],
    ["all but something", { NotAction: "sns:Publish" }, /not a statement/],
    ["a new statement", { Sid: "More" }, /no row/],
  ])("%s", (_, change, told) => {
    const { policy, address, statement } = publish();
    expect(problems({ policy, address, statement }, GRANTS)).toEqual([]);
    expect(problems({ policy, address, statement: { ...statement, ...change } }, GRANTS).join("\n")).toMatch(told);
  });
});
