import { dirname, join } from "node:path";
import { cached } from "./cache";
import { generatedSource } from "./generated-source";
import { type Recovered, recover } from "./recover";
import type { ProviderSchema } from "./schema";

export interface Bindings {
  /** Provider's local name, which its resource types begin with. */
  readonly name: string;
  /** npm package of the prebuilt bindings. */
  readonly package: string;
  /** Address by which Terraform knows the provider. */
  readonly address: string;
}

/** The providers whose bindings the constructs are built on. */
export const PROVIDERS: readonly Bindings[] = [
  { name: "aws", package: "@cdktf/provider-aws", address: "registry.terraform.io/hashicorp/aws" },
  { name: "datadog", package: "@cdktf/provider-datadog", address: "registry.terraform.io/datadog/datadog" },
  { name: "grafana", package: "@cdktf/provider-grafana", address: "registry.terraform.io/grafana/grafana" },
  { name: "pagerduty", package: "@cdktf/provider-pagerduty", address: "registry.terraform.io/pagerduty/pagerduty" },
];

export interface TypesInUse {
  readonly resources: ReadonlySet<string>;
  readonly dataSources: ReadonlySet<string>;
}

/** A project that does not use a vendor has no bindings of it. */
export function isInstalled(bindings: Bindings): boolean {
  try {
    return require.resolve(`${bindings.package}/package.json`) !== "";
  } catch {
    return false;
  }
}

export function isUsed({ name }: Bindings, { resources, dataSources }: TypesInUse): boolean {
  return [...resources, ...dataSources].some((type) => type.startsWith(`${name}_`));
}

/**
 * Schemas of the given types alone: all that AWS has take Terraform longer to read than a stack to check. A type that the
 * bindings do not know is left out, and Terraform says so at the resource.
 */
export function schemaOf(bindings: Bindings, { resources, dataSources }: TypesInUse): ProviderSchema {
  const manifest = require.resolve(`${bindings.package}/package.json`);
  const { version } = require(manifest) as { readonly version: string };
  const library = join(dirname(manifest), "lib");
  const schema = (folder: string): Recovered | undefined =>
    cached(`${bindings.package}@${version}`, folder, () => {
      const source = generatedSource(join(library, folder));
      return source === undefined ? undefined : recover(source);
    });
  const all = (types: ReadonlySet<string>, prefix: string): ProviderSchema["resources"] =>
    Object.fromEntries(
      [...types].sort().flatMap((type) => {
        const found = type.startsWith(`${bindings.name}_`) ? schema(prefix + folderOf(type, bindings.name)) : undefined;
        return found ? [[type, found.block]] : [];
      }),
    );
  const provider = schema("provider");
  if (!provider) throw new Error(`${bindings.package} has no provider binding`);
  return { provider: provider.block, resources: all(resources, ""), dataSources: all(dataSources, `data-${bindings.name}-`) };
}

/** `aws_sns_topic` -> `sns-topic` */
const folderOf = (type: string, provider: string): string => type.slice(provider.length + 1).replaceAll("_", "-");
