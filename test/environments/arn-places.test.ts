import { arns } from "../../environments/arns";
import { catalog } from "../../environments/catalog";
import { isData, type Keys } from "../../environments/data";
import { parse } from "../../environments/parse";
import { fileSchema } from "../../environments/schema/file";
import { jsonSchema } from "../../environments/schema/json";
import { readArn } from "../../model/arns";

/*
 * Every place of the schema that takes an ARN, found in the schema itself: a new one is judged without anybody's doing, and
 * whoever lets one pass says so here.
 */
/** Where CloudFront's certificates are, too, so that one home does for every place. */
const HOME = { accountId: "210987654321", region: "us-east-1" };
const OTHER = "333322221111";
const places = arnPlaces(jsonSchema(catalog));

test("The schema's places of ARNs are found: teams', state's, roles', logs', Datadog's and those of kinds", () => {
  const texts = new Set(places.map(({ path }) => path.join(".")));
  for (const known of [
    "teams.x.sns",
    "state.roleArn",
    "aws.assumeRole.roleArn",
    "grafana.cloudwatch.assumeRoleArn",
    "logs.classes.x.kmsKey",
    "logs.classes.x.archive.role",
    "components.x.logs.0.forwardTo.destination",
    "datadog.logs.archives.x.role",
    "datadog.logs.archives.x.kmsKey",
    "components.x.targetGroup",
    "components.x.queue",
    "state.kmsKeyId",
  ])
    expect(texts).toContain(known);
  expect(texts.size).toBeGreaterThan(25);
});

const named = places.map(({ path, example, kind }) => [path.join("."), path, example, kind] as const);

test.each(named)("%s is judged by its account", (_, path, example, kind) => {
  const { partition, service, region: its = "", account, resource } = readArn(example) ?? {};
  // Buckets and other things whose ARN says no account.
  if (account === "") return;
  const region = its && HOME.region;
  const of = (owner: string) => `arn:${partition}:${service}:${region}:${owner}:${resource}`;
  const judged = (arn: string, aws: object = HOME) => arns(withValue({ aws, ...(kind !== undefined && { components: { x: { kind } } }) }, path, arn), catalog);
  expect(judged(of(HOME.accountId))).toEqual([]);
  const [told, ...more] = judged(of(OTHER));
  expect([told?.code, told?.path, more]).toEqual(["TOC208", path, []]);
  expect(told?.reason).toContain(`account ${OTHER}, but the environment's is ${HOME.accountId}`);
  // Either there is a way to say why it is right, or the hint names none.
  const allowed = judged(of(OTHER), { ...HOME, otherAccounts: { [OTHER]: "one for all" } });
  expect(allowed.length === 0).toBe(told?.hint.includes("otherAccounts"));
});

describe("No ARN goes round that by its form:", () => {
  const schema = fileSchema(catalog);
  /** Whether somebody says something at this very place. */
  const told = (path: Keys, value: string, kind: string | undefined) => {
    const data = withValue(
      {
        platform: "shop",
        aws: HOME,
        ...(path[0] === "state" && { state: { type: "s3", bucket: "shop-state", region: HOME.region } }),
        ...(kind !== undefined && { components: { x: { kind } } }),
      },
      path,
      value,
    );
    const parsed = parse(schema, data);
    const issues = parsed.success ? [] : parsed.error.issues.map((issue) => issue.path);
    return [...issues, ...arns(data, catalog).map((one) => one.path)].some((at) => at.join(".") === path.join("."));
  };
  test.each(named)("%s", (_, path, example, kind) => {
    const arn = readArn(example);
    if (!arn) throw new Error(`${example} is no ARN`);
    const { partition, service, region, account, resource } = arn;
    const write = (change: Partial<typeof arn>, begin = "arn") =>
      [begin, ...Object.values({ partition, service, region: region && HOME.region, account: account && HOME.accountId, resource, ...change })].join(":");
    const own = write({});
    expect([own, told(path, own, kind)]).toEqual([own, false]);
    const forms = [
      ...["", "aws", " ", OTHER.slice(1), ` ${OTHER}`, `${OTHER} `, OTHER].map((one) => write({ account: one })).filter(() => account !== ""),
      ...["", "aws", " ", ` ${HOME.region}`, `${HOME.region} `, HOME.region.toUpperCase()].map((one) => write({ region: one })).filter(() => region !== ""),
      ...(account === "" ? [write({ account: OTHER })] : []),
      ...(region === "" ? [write({ region: HOME.region }), write({ region: " " })] : []),
      ...[
        ` ${own}`,
        `${own} `,
        `\t${own}`,
        write({}, "ARN"),
        write({ service: `${service} ` }),
        write({ partition: " aws" }),
        write({ resource: ` ${resource}` }),
      ],
    ];
    expect(forms.filter((form) => !told(path, form, kind))).toEqual([]);
  });
});

test("What another account may give is what AWS takes from one", () => {
  const paths = [...new Set(places.filter(({ path }) => path[0] !== "components" || path.includes("logs")).map(({ path }) => path.join(".")))];
  const sns = `arn:aws:sns:${HOME.region}:${OTHER}:x`;
  const taken = paths.filter(
    (path) =>
      arns(withValue({ aws: { ...HOME, otherAccounts: { [OTHER]: "one for all" } }, state: { region: HOME.region } }, path.split("."), sns), catalog).length ===
      0,
  );
  expect(paths.filter((path) => !taken.includes(path)).sort()).toEqual([
    "aws.assumeRole.roleArn",
    "components.x.logs.0.forwardTo.destination",
    "components.x.logs.0.forwardTo.role",
    "logs.classes.x.archive.firehose",
    "logs.classes.x.archive.role",
    "logs.classes.x.forwardTo.destination",
    "logs.classes.x.forwardTo.role",
  ]);
});

test("An ARN that no schema knows of is judged as well, and one in a sentence is not", () => {
  const arn = `arn:aws:sns:${HOME.region}:${OTHER}:x`;
  const codes = (data: object) => arns({ aws: HOME, ...data }, catalog).map(({ code }) => code);
  expect(codes({ future: [{ place: arn }] })).toEqual(["TOC208"]);
  expect(codes({ components: { x: { kind: "queue", description: `was ${arn} once`, team: "arn: a team" } } })).toEqual([]);
  // Where any text will do, a blank hides no account and no region either; what is AWS's own is nobody's.
  expect(codes({ future: [arn.replace(OTHER, ` ${OTHER}`), ` ${arn}`, arn.replace("sns:", "sns: ").replace(HOME.region, "eu-west-1")] })).toEqual([
    "TOC208",
    "TOC208",
    "TOC208",
  ]);
  expect(codes({ future: ["arn:aws:iam::aws:policy/ReadOnlyAccess", `arn:aws:states:${HOME.region}::x`, "arn: of: a: b: c: d: e"] })).toEqual([]);
});

interface Place {
  readonly path: Keys;
  readonly example: string;
  /** Of the component that has the field. */
  readonly kind?: string;
}

/** By pattern or example; `x` is any id, 0 any index. */
function arnPlaces(root: object): readonly Place[] {
  const defs = (root as { readonly definitions?: Readonly<Record<string, unknown>> }).definitions ?? {};
  const found: Place[] = [];
  const visit = (node: unknown, path: Keys, kind: string | undefined, open: readonly string[]): void => {
    if (!isData(node)) return;
    const { $ref: ref, pattern, examples, properties, additionalProperties, items } = node;
    if (typeof ref === "string" && !open.includes(ref)) visit(defs[ref.replace("#/definitions/", "")], path, kind, [...open, ref]);
    const example = Array.isArray(examples) ? examples.find((one): one is string => typeof one === "string" && one.startsWith("arn:")) : undefined;
    if (example !== undefined || (typeof pattern === "string" && /^\^arn(?:\b|\\?:)/.test(pattern)))
      found.push({ path, example: example ?? `arn:aws:kms:${HOME.region}:${HOME.accountId}:key/0d5c5a1e`, ...(kind !== undefined && { kind }) });
    const own = isData(properties) && isData(properties.kind) && typeof properties.kind.const === "string" ? properties.kind.const : kind;
    if (isData(properties)) for (const [key, value] of Object.entries(properties)) visit(value, [...path, key], own, open);
    visit(additionalProperties, [...path, "x"], kind, open);
    visit(items, [...path, 0], kind, open);
    for (const key of ["anyOf", "oneOf", "allOf"]) if (Array.isArray(node[key])) for (const one of node[key]) visit(one, path, kind, open);
  };
  visit(root, [], undefined, []);
  return found;
}

/** The data with a value at a path; a number is an index. */
function withValue(data: unknown, path: Keys, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === "number") return [withValue(undefined, rest, value)];
  const map = isData(data) ? data : {};
  return { ...map, [key]: withValue(map[key], rest, value) };
}
