import { ACCOUNT_FORM, type Arn, likeArn } from "../model/arns";
import { homeOf, isOfAws } from "../model/cloudwatch/namespaces";
import { type Diagnostic, type Path, problem } from "../model/diagnostics";
import type { Field, Kind } from "../model/measures";
import { partition as partitionOf, REGION_FORM } from "../model/partitions";
import { entriesOf, get, isData, type Keys, textOf } from "./data";
import { type Check, components, kindOf } from "./declared";

/**
 * Every text that is an ARN, wherever it stands: of the environment's partition, and of its region and account unless its place
 * allows others. What comes by `extends` from another environment is found so, too.
 */
export const arns: Check = (data, catalog) => {
  const account = textOf(get(get(data, "aws"), "accountId"));
  const region = textOf(get(get(data, "aws"), "region"));
  const home: Home = {
    account: ACCOUNT_FORM.test(account ?? "") ? account : undefined,
    region: REGION_FORM.test(region ?? "") ? region : undefined,
    others: get(get(data, "aws"), "otherAccounts"),
  };
  const kinds = new Map(components(data).map(([id, component]) => [id, kindOf(component, catalog)]));
  return found(data).flatMap(({ arn, path }) => judge(arn, path, { ...placeOf(path, arn, data), ...ofKind(path, kinds, home.region) }, home));
};

interface Home {
  readonly account: string | undefined;
  readonly region: string | undefined;
  /** Account -> why something of it is used. */
  readonly others: unknown;
}

/** What is particular about where an ARN stands. */
interface Place {
  /** AWS takes nothing of another account there, or measures nothing of it. @default false: one of `aws.otherAccounts` will do */
  readonly ownAccount?: boolean;
  /** Regions that it may be in. @default the environment's own */
  readonly regions?: () => readonly string[];
  /** Where something of another region will do, or is judged by what uses it. */
  readonly anyRegion?: boolean;
  /** Where nothing uses it: it is a text like any other. */
  readonly onlyText?: boolean;
  /** What to do, where nothing is read from SSM. */
  readonly hint?: string;
  /** Where an ARN of that region belongs. */
  readonly instead?: (region: string) => string | undefined;
}

function judge(arn: Arn, path: Path, place: Place, home: Home): readonly Diagnostic[] {
  if (place.onlyText) return [];
  const { partition, region, account } = arn;
  const hint = place.hint ?? "name the resource of this environment, or read it from SSM: { ssm: /path }";
  const own = home.region === undefined ? partition : partitionOf(home.region);
  if (partition !== own)
    return [problem("TOC208", path, `the ARN is one of partition ${partition}, but region ${home.region} belongs to ${own}`, `let it begin with arn:${own}:`)];
  // Only a part of its form can be compared; where it must have one, the schema says so.
  const elsewhere = ACCOUNT_FORM.test(account) && home.account !== undefined && account !== home.account;
  if (elsewhere && (place.ownAccount || get(home.others, account) === undefined))
    return [
      problem(
        "TOC208",
        path,
        `the ARN is one of account ${account}, but the environment's is ${home.account}`,
        place.ownAccount ? hint : `name what belongs to this environment, or say why that account's is right: aws: { otherAccounts: { "${account}": <why> } }`,
      ),
    ];
  if (REGION_FORM.test(region) && home.region !== undefined && region !== home.region && !place.anyRegion && !place.regions?.().includes(region))
    return [problem("TOC208", path, `the ARN is one of region ${region}, but the environment's is ${home.region}`, place.instead?.(region) ?? hint)];
  return [];
}

/** Texts that are nothing but an ARN. */
function found(data: unknown): readonly { readonly arn: Arn; readonly path: Keys }[] {
  const all: { readonly arn: Arn; readonly path: Keys }[] = [];
  const path: (string | number)[] = [];
  const within = (key: string | number, value: unknown): void => {
    path.push(key);
    visit(value);
    path.pop();
  };
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      const arn = likeArn(value);
      if (arn) all.push({ arn, path: [...path] });
    } else if (Array.isArray(value)) for (const [index, one] of value.entries()) within(index, one);
    else if (isData(value)) for (const [key, one] of Object.entries(value)) within(key, one);
  };
  visit(data);
  return all;
}

type PlaceOf = (arn: Arn, data: unknown, path: Keys) => Place;

/**
 * Places that take other than what is usual; `*` is any key. A role is passed within its account:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html. Logs go to a stream or function of the same account
 * and region, and to a central destination of any account in the same region:
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html and
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CrossAccountSubscriptions.html. A key encrypts in its own region only, and
 * its policy may let other accounts use it:
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html.
 */
const PLACES: readonly (readonly [path: readonly string[], place: PlaceOf])[] = [
  // The deployment's own account is the environment's: the provider refuses others.
  [["aws", "assumeRole", "roleArn"], () => ({ ownAccount: true })],
  // The state lies where its bucket does.
  [["state", "kmsKeyId"], (_, data) => ({ regions: () => [textOf(get(get(data, "state"), "region")) ?? ""] })],
  [["logs", "classes", "*", "archive", "firehose"], () => ({ ownAccount: true })],
  [["logs", "classes", "*", "archive", "role"], () => ({ ownAccount: true })],
  ...[
    ["logs", "classes", "*", "forwardTo"],
    ["components", "*", "logs", "*", "forwardTo"],
  ].flatMap((path): readonly (readonly [readonly string[], PlaceOf])[] => [
    [[...path, "destination"], ({ service }) => ({ ownAccount: service !== "logs" })],
    [[...path, "role"], () => ({ ownAccount: true })],
  ]),
  [["aws", "tags", "*"], () => ({ onlyText: true })],
  [["components", "*", "tags", "*"], () => ({ onlyText: true })],
  [["components", "*", "description"], () => ({ onlyText: true })],
  [["onCall", "*", "*", "description"], () => ({ onlyText: true })],
  [["onCall", "workflows", "*", "steps", "*", "inputs", "*"], () => ({ onlyText: true })],
  // What a program calls what it measures may be anywhere; AWS's own metrics are where their resource is.
  [["components", "*", "signals", "*", "metric", "dimensions", "*"], (_, data, path) => dimensionOf(data, path)],
  // A topic of another region is a route that CloudWatch does not have, which is told where the route is.
  [["teams", "*", "sns"], () => ({ anyRegion: true })],
  // The archive's bucket may lie in any region, and its key lies where it does.
  [["datadog", "logs", "archives", "*", "kmsKey"], () => ({ anyRegion: true })],
];

function placeOf(path: Keys, arn: Arn, data: unknown): Place {
  const [, place] = PLACES.find(([keys]) => keys.length === path.length && keys.every((key, index) => key === "*" || key === path[index])) ?? [];
  return place?.(arn, data, path) ?? (TEXTS.has(path.at(-1)) ? { onlyText: true } : {});
}

/** Keys under which people are told something, wherever they stand. */
const TEXTS: ReadonlySet<unknown> = new Set(["meaning", "firstLook", "reason", "hidesEmergenciesBecause"]);

/**
 * A dimension of one of AWS's own metrics names what is measured: where its metrics are, which for some services is one region.
 * An alarm reads those of its own account unless it names another, which none of ours does:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html (AccountId)
 */
function dimensionOf(data: unknown, path: Keys): Place {
  const metric = path.slice(0, -2).reduce<unknown>((value, key) => get(value, String(key)), data);
  const namespace = textOf(get(metric, "namespace")) ?? "";
  const dimensions = Object.fromEntries(entriesOf(get(metric, "dimensions")).map(([name, value]) => [name, textOf(value) ?? ""]));
  const home = homeOf(namespace, dimensions, textOf(get(get(data, "aws"), "region")) ?? "");
  const hint = `name the resource of this environment, or declare the signal in an environment where ${namespace} measures it`;
  const ofAws = isOfAws(namespace);
  return { ownAccount: ofAws, anyRegion: !ofAws, ...(ofAws && { hint }), ...(home !== undefined && { regions: () => [home] }) };
}

/** A field of the component's kind is what is measured: in its account alone, and where its metrics are. */
function ofKind([section, id, name]: Keys, kinds: ReadonlyMap<string, Kind | undefined>, region: string | undefined): Place {
  const kind = section === "components" ? kinds.get(String(id)) : undefined;
  const field = kind && typeof name === "string" && Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined;
  if (!kind || !field || region === undefined) return {};
  // What tells series apart in Prometheus or in Datadog, which look wherever they may.
  if (field.type === "labels") return { onlyText: true };
  return {
    ownAccount: true,
    regions: () => regionsOf(kind, String(name), region),
    instead: (its) => insteadOf(kind, String(name), field, its, region),
  };
}

/** The regions in which the field's resource is measured: CloudFront's are in us-east-1, whatever the environment's. */
function regionsOf(kind: Kind, field: string, region: string): readonly string[] {
  const measures = Object.values(kind.signals).flatMap(({ from }) => Object.values(from).flatMap((vendors) => vendors?.aws ?? []));
  const regions = measures.filter((measure) => JSON.stringify(measure).includes(`"$${field}"`)).map((measure) => measure.region ?? region);
  return regions.length > 0 ? regions : [region];
}

/** The kind's other field, for resources of this service in that region. */
function insteadOf(kind: Kind, name: string, field: Field, its: string, region: string): string | undefined {
  const service = "service" in field ? field.service : undefined;
  const other = Object.entries(kind.fields).find(
    ([known, one]) => known !== name && service !== undefined && "service" in one && one.service === service && regionsOf(kind, known, region).includes(its),
  );
  return other && `give it as ${other[0]}: ${other[1].description.replace(/\.$/, "")}`;
}
