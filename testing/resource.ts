import { Monitoring, type SynthesizedStack, unknown } from "./monitoring";

/** One resource of a stack. Snapshots of it are readable, sorted text. */
export class SynthesizedResource {
  constructor(
    /** `aws_sns_topic.alerts__payments__P1` */
    readonly address: string,
    /** Its arguments, without cdktf's own metadata. */
    readonly config: Readonly<Record<string, unknown>>,
    readonly stack: string,
  ) {}
}

/**
 * One resource by its Terraform address.
 * @throws if no stack, or more than one, has it; with the addresses of that type that are near.
 */
export function resourceOf(where: Monitoring | SynthesizedStack, address: string): SynthesizedResource {
  const stacks = where instanceof Monitoring ? where.stacks : [where];
  const all = stacks.flatMap(resourcesOf);
  const [found, other] = all.filter((resource) => resource.address === address);
  const type = address.split(".")[0] as string;
  const ofType = all.filter((resource) => resource.address.startsWith(`${type}.`));
  const names = (ofType.length > 0 ? ofType : all).map((resource) => resource.address);
  if (!found) throw new Error(unknown("resource", address, names, ` in ${stacks.map(({ name }) => name).join(", ") || "no stack"}`));
  if (other) throw new Error(`${address} is in ${found.stack} and in ${other.stack}: take one of them, resourceOf(monitoring.stack("${found.stack}"), …)`);
  return found;
}

/** Every resource of a stack, in its order. */
export function resourcesOf({ name, content }: SynthesizedStack): readonly SynthesizedResource[] {
  return Object.entries(content.resource ?? {}).flatMap(([type, byId]) =>
    Object.entries(byId).map(([id, { "//": _metadata, ...config }]) => new SynthesizedResource(`${type}.${id}`, config, name)),
  );
}
