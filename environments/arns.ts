import { type Path, problem } from "../model/diagnostics";
import type { Field, Kind } from "../model/measures";
import { partition as partitionOf, REGION_FORM } from "../model/partitions";
import { entriesOf, get, itemsOf, textOf } from "./data";
import { type Check, components, kindOf } from "./declared";

/** ARNs are of the environment's partition, and of its region and account where the resource can't be elsewhere. */
export const arns: Check = (data, catalog) => {
  const account = textOf(get(get(data, "aws"), "accountId"));
  const region = textOf(get(get(data, "aws"), "region"));
  const home = {
    account: /^\d{12}$/.test(account ?? "") ? account : undefined,
    region: REGION_FORM.test(region ?? "") ? region : undefined,
  };
  return [...role(data), ...fields(data, catalog, home.region), ...logs(data)].flatMap((found) => judge(found, home));
};

interface Found {
  readonly value: unknown;
  readonly path: Path;
  /** Regions that it may be in; default the environment's. Asked only about others. */
  readonly regions?: () => readonly string[];
  /** Whether another account's resource will do. */
  readonly anyAccount?: boolean;
  /** Where an ARN of that region belongs. */
  readonly instead?: (region: string) => string | undefined;
}

function judge({ value, path, regions, anyAccount, instead }: Found, home: { readonly account: string | undefined; readonly region: string | undefined }) {
  const [, partition, service, region, account] = /^arn:([^:]*):([^:]*):([^:]*):([^:]*):/.exec(textOf(value) ?? "") ?? [];
  if (service === undefined) return [];
  const hint = "name the resource of this environment, or read it from SSM: { ssm: /path }";
  if (home.region !== undefined && partition !== partitionOf(home.region))
    return [
      problem(
        "TOC208",
        path,
        `the ARN is one of partition ${partition}, but region ${home.region} belongs to ${partitionOf(home.region)}`,
        `let it begin with arn:${partitionOf(home.region)}:`,
      ),
    ];
  if (account && home.account !== undefined && account !== home.account && !anyAccount)
    return [problem("TOC208", path, `the ARN is one of account ${account}, but the environment's is ${home.account}`, hint)];
  if (region && home.region !== undefined && region !== home.region && !regions?.().includes(region))
    return [problem("TOC208", path, `the ARN is one of region ${region}, but the environment's is ${home.region}`, instead?.(region) ?? hint)];
  return [];
}

const role = (data: unknown): readonly Found[] => [{ value: get(get(get(data, "aws"), "assumeRole"), "roleArn"), path: ["aws", "assumeRole", "roleArn"] }];

function fields(data: unknown, catalog: Parameters<Check>[1], region: string | undefined): readonly Found[] {
  return components(data).flatMap(([id, component]) => {
    const kind = kindOf(component, catalog);
    if (!kind || region === undefined) return [];
    return Object.entries(kind.fields).flatMap(([name, field]): readonly Found[] => {
      const value = get(component, name);
      const path = ["components", id, name];
      const found = {
        regions: () => regionsOf(kind, name, region),
        instead: (its: string) => insteadOf(kind, name, field, its, region),
      };
      return Array.isArray(value) ? value.map((one, index) => ({ value: one, path: [...path, index], ...found })) : [{ value, path, ...found }];
    });
  });
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

/**
 * Logs go to a stream or function of the same account and region, and to a central destination of any account in the
 * same region. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html and
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CrossAccountSubscriptions.html. A role is passed within its
 * account: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html. A key encrypts in its own region
 * only, and its policy may let other accounts use it:
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html.
 */
function logs(data: unknown): readonly Found[] {
  const classes = entriesOf(get(get(data, "logs"), "classes")).flatMap(([name, logClass]): readonly Found[] => {
    const path = ["logs", "classes", name];
    return [
      { value: get(logClass, "kmsKey"), path: [...path, "kmsKey"], anyAccount: true },
      { value: get(get(logClass, "archive"), "firehose"), path: [...path, "archive", "firehose"] },
      { value: get(get(logClass, "archive"), "role"), path: [...path, "archive", "role"] },
      ...forward(get(logClass, "forwardTo"), [...path, "forwardTo"]),
    ];
  });
  const groups = components(data).flatMap(([id, component]) =>
    itemsOf(get(component, "logs")).flatMap(([index, group]) => forward(get(group, "forwardTo"), ["components", id, "logs", index, "forwardTo"])),
  );
  return [...classes, ...groups];
}

function forward(written: unknown, path: Path): readonly Found[] {
  const destination = textOf(get(written, "destination"));
  return [
    { value: destination, path: [...path, "destination"], anyAccount: /^arn:[^:]*:logs:[^:]*:[^:]*:destination:/.test(destination ?? "") },
    { value: get(written, "role"), path: [...path, "role"] },
  ];
}
