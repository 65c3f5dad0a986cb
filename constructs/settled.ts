import { own } from "../model/own";
import { Aspects, deepMerge, resolveTokens, type TerraformResource, type TerraformStack } from "./cdktf";

/**
 * Lets cdktf resolve the resources of a stack once. By itself cdktf walks every value of every resource four times in
 * search of tokens, which is what a large synthesis spends its time on. The rendered bytes are the same: a test compares
 * them. Resources that an aspect may still change are left to cdktf.
 */
export class SettledResources {
  readonly #settled: { fragment: Fragment | undefined }[] = [];
  #phase: "preparing" | "assembling" | undefined;

  constructor(private readonly stack: TerraformStack) {
    const prepareStack = stack.prepareStack.bind(stack);
    stack.prepareStack = () => this.#during("preparing", prepareStack);
    const toTerraform = stack.toTerraform.bind(stack);
    stack.toTerraform = () => this.#complete(this.#during("assembling", toTerraform));
  }

  add(resource: TerraformResource): void {
    const render: () => Fragment = resource.toTerraform.bind(resource);
    const settled: { fragment: Fragment | undefined } = { fragment: undefined };
    this.#settled.push(settled);
    const describe: () => object = resource.toMetadata.bind(resource);
    resource.toMetadata = () => {
      const metadata = describe();
      return Object.values(metadata).every((value) => value === undefined) ? NOTHING : metadata;
    };
    resource.toTerraform = () => {
      if (this.#phase === undefined) return render();
      if (this.#phase === "assembling" && settled.fragment) return NOTHING;
      settled.fragment = undefined;
      const fragment = render();
      const plain = !holdsToken(fragment);
      // Tokens are resolved twice: the first time may add resources for references to other stacks.
      if (!isSimple(fragment) || hasAspects(resource) || (this.#phase === "preparing" && !plain)) return fragment;
      settled.fragment = plain ? fragment : (resolveTokens(this.stack, fragment) as Fragment);
      return NOTHING;
    };
  }

  #during<T>(phase: "preparing" | "assembling", action: () => T): T {
    this.#phase = phase;
    try {
      return action();
    } finally {
      this.#phase = undefined;
    }
  }

  /** Puts the settled resources where cdktf would have merged them: below overrides of the stack's own. */
  #complete(document: Document): Document {
    for (const settled of this.#settled) {
      for (const [type, byId] of Object.entries(settled.fragment?.resource ?? {}))
        for (const [id, config] of Object.entries(byId)) {
          document.resource ??= {};
          const ofType = own(document.resource, type) ?? {};
          const overrides = own(ofType, id);
          document.resource[type] = ofType;
          ofType[id] = overrides === undefined ? config : deepMerge({}, config, overrides);
        }
      settled.fragment = undefined;
    }
    return document;
  }
}

type Resources = Record<string, Record<string, object>>;
interface Document {
  resource?: Resources;
}
interface Fragment {
  readonly resource: Resources;
  readonly moved?: unknown;
  readonly import?: unknown;
}

const NOTHING = {};

const isSimple = ({ resource, moved, import: imported }: Fragment): boolean => resource !== undefined && moved === undefined && imported === undefined;
const hasAspects = (resource: TerraformResource): boolean => resource.node.scopes.some((scope) => Aspects.of(scope).all.length > 0);

function holdsToken(value: unknown): boolean {
  if (typeof value === "string") return value.includes("{TfToken[");
  // cdktf encodes number tokens as numbers near the largest negative double.
  if (typeof value === "number") return value < -1e280;
  if (typeof value === "function") return true;
  if (value === null || typeof value !== "object") return false;
  if (Array.isArray(value)) return value.some(holdsToken);
  if (Object.getPrototypeOf(value) !== Object.prototype) return true;
  for (const key in value) if (key.includes("{TfToken[") || holdsToken((value as Record<string, unknown>)[key])) return true;
  return false;
}
