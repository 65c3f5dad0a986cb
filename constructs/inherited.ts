import type { Path } from "../model/diagnostics";
import { limits } from "../model/limits/check";
import { isBlock, vendorOf } from "../model/limits/reader";
import type { TerraformProvider, TerraformStack } from "./cdktf";

/** An argument that a provider sends with every resource which has it, beside what the resource itself gives. */
interface Inherited {
  readonly argument: string;
  readonly of: (provider: TerraformProvider) => unknown;
  /** Where users write it. */
  readonly path: Path;
}

/** By the provider's type. https://registry.terraform.io/providers/hashicorp/aws/latest/docs#default_tags-configuration-block */
const INHERITED: Readonly<Record<string, Inherited>> = {
  aws: {
    argument: "tags",
    of: (provider) => {
      const given = (provider as { readonly defaultTagsInput?: unknown }).defaultTagsInput;
      const [block] = Array.isArray(given) ? given : [given];
      return isBlock(block) ? block.tags : undefined;
    },
    path: ["aws", "tags"],
  },
};

export interface Sent {
  readonly config: object;
  /** Where the part is written that the resource itself does not give; nothing where it gives all. */
  readonly path?: Path;
}

/** What Terraform's providers will send of a resource of this stack: its own arguments, and those that it inherits. */
export function inheritance(stack: TerraformStack): (type: string, config: object) => Sent {
  let providers: readonly TerraformProvider[] | undefined;
  return (type, config) => {
    const vendor = vendorOf(type);
    const inherited = Object.hasOwn(INHERITED, vendor) ? INHERITED[vendor] : undefined;
    if (!inherited || !limits(type, inherited.argument)) return { config };
    providers ??= stack.allProviders();
    const { provider: chosen } = config as { readonly provider?: TerraformProvider };
    const provider = chosen ?? providers.find((one) => one.terraformResourceType === vendor && one.alias === undefined);
    const given = provider && inherited.of(provider);
    if (!isBlock(given)) return { config };
    const own = (config as Readonly<Record<string, unknown>>)[inherited.argument];
    if (own !== undefined && !isBlock(own)) return { config };
    return { config: { ...config, [inherited.argument]: { ...given, ...own } }, path: inherited.path };
  };
}
