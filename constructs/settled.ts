import { type IResolvable, type IResolveContext, resolveTokens, type TerraformResource, TerraformStack } from "./cdktf";

/**
 * Lets cdktf resolve a resource once. By itself cdktf walks every value of every resource three times in search of
 * tokens, which is what a large synthesis spends its time on. The rendered bytes are the same: a test compares them.
 */
export function settleOnce(resource: TerraformResource): void {
  const render = resource.toTerraform.bind(resource);
  const stack = TerraformStack.of(resource);
  let settled: object | undefined;
  resource.toTerraform = () => {
    if (settled) return settled;
    const fragment = render();
    if (holdsToken(fragment)) {
      // The first walk may still add resources for references to other stacks; from then on nothing changes.
      if (!preparing.has(resource)) {
        preparing.add(resource);
        return fragment;
      }
      settled = wrap(resolveTokens(stack, fragment));
    } else settled = wrap(fragment);
    return settled;
  };
}

const preparing = new WeakSet<TerraformResource>();

/** A resolved value that cdktf takes as it is, however often it resolves, and that JSON writes as what it holds. */
class Settled implements IResolvable {
  readonly creationStack: string[] = [];
  constructor(private readonly value: unknown) {}

  resolve(context: IResolveContext): undefined {
    context.registerPostProcessor({ postProcess: () => this });
    return undefined;
  }

  toJSON(): unknown {
    return this.value;
  }
}

/** The arguments are settled; the levels above them stay plain, because cdktf merges resources there. */
function wrap(fragment: { readonly resource?: Readonly<Record<string, Readonly<Record<string, unknown>>>> }): object {
  const resource = Object.entries(fragment.resource ?? {}).map(([type, byId]) => [
    type,
    Object.fromEntries(Object.entries(byId).map(([id, config]) => [id, new Settled(config)])),
  ]);
  return { ...fragment, resource: Object.fromEntries(resource) };
}

function holdsToken(value: unknown): boolean {
  if (typeof value === "string") return value.includes("{TfToken[");
  // cdktf encodes number tokens as numbers near the largest negative double.
  if (typeof value === "number") return value < -1e300;
  if (typeof value === "function") return true;
  if (value === null || typeof value !== "object") return false;
  if (Array.isArray(value)) return value.some(holdsToken);
  if (Object.getPrototypeOf(value) !== Object.prototype) return true;
  for (const key in value) if (key.includes("{TfToken[") || holdsToken((value as Record<string, unknown>)[key])) return true;
  return false;
}
