import { sorted } from "../../model/canonical";
import { mustOutlast, type NamedType, type Naming } from "../../model/order/named";
import { type Arguments, Graph, holds, referencesIn, type StackResources, spell } from "../../terraform/order/graph";
import type { ProviderCalls } from "../../terraform/protocol/messages";
import { decode, isObject, type Value } from "../../terraform/protocol/values";

/** Something that exists at a vendor. */
export interface Thing {
  readonly type: string;
  readonly state: Arguments;
  /** Number of the call that it is as. */
  readonly call: number;
}

export interface Call {
  readonly type: string;
  readonly does: "create" | "update" | "delete";
  /** What named it when it was destroyed. */
  readonly namedBy: readonly { readonly thing: Thing; readonly naming: Naming }[];
  /** What had its name when it was created. */
  readonly taken?: Thing;
}

/**
 * The vendors behind offline providers: they know what exists, and see what is destroyed while something still names it, and what is
 * created under a name that is taken.
 */
export class Vendors {
  readonly calls: Call[] = [];
  readonly #things = new Map<string, Thing>();
  /** Attributes by which resources of a type refer to those of another: "by named" -> names. */
  readonly #attributes = new Map<string, Set<string>>();
  /** Whether a destroy of what is named fails, as it does there. */
  refuse = false;

  constructor(private readonly namedType: (type: string) => NamedType | undefined) {}

  /** Learns from rendered stacks by which attributes types refer to each other. */
  read(stack: StackResources): void {
    const { nodes } = new Graph(stack);
    for (const { block, type: by } of nodes.values())
      for (const { address, attribute } of referencesIn(block)) {
        const key = `${by} ${nodes.get(address)?.type}`;
        this.#attributes.set(key, (this.#attributes.get(key) ?? new Set()).add(attribute));
      }
  }

  readonly behind = (provider: ProviderCalls): ProviderCalls => ({
    ...provider,
    ApplyResourceChange: (request) => {
      const [prior, planned] = [decode(request.prior_state), decode(request.planned_state)];
      const [was, is] = [prior, planned].map((value) => isObject(value as Value));
      const does = is ? (was ? "update" : "create") : "delete";
      const key = `${request.type_name} ${text(prior)}`;
      if (does === "delete") {
        const namedBy = this.#namersOf(request.type_name, prior as Arguments);
        this.calls.push({ type: request.type_name, does, namedBy });
        if (this.refuse && namedBy.length > 0) return { new_state: request.prior_state, diagnostics: [refusal(request.type_name, namedBy)] };
        this.#things.delete(key);
        return provider.ApplyResourceChange(request);
      }
      const answer = provider.ApplyResourceChange(request);
      const state = decode(answer.new_state) as Arguments;
      const taken = does === "create" ? this.#holderOf(request.type_name, state) : undefined;
      this.#things.delete(key);
      this.#things.set(`${request.type_name} ${text(state)}`, { type: request.type_name, state, call: this.calls.length });
      this.calls.push({ type: request.type_name, does, namedBy: [], ...(taken && { taken }) });
      return answer;
    },
  });

  #namersOf(type: string, state: Arguments): Call["namedBy"] {
    const namings = (this.namedType(type)?.namedBy ?? []).filter(mustOutlast);
    return [...this.#things.values()].flatMap((thing) =>
      namings.filter((naming) => naming.by === thing.type && this.#names(thing, naming, type, state)).map((naming) => ({ thing, naming })),
    );
  }

  #names({ type: by, state: namer }: Thing, { at, spelled, through }: Naming, type: string, state: Arguments): boolean {
    if (through && !this.#isReached(namer, state, through)) return false;
    const values = at.map((argument) => namer[argument]);
    const names =
      spelled?.map((form) => spell(form, state)) ?? [...(this.#attributes.get(`${by} ${type}`) ?? [])].map((attribute) => spell(`{${attribute}}`, state));
    const stands = (name: string | undefined): boolean => name !== undefined && values.some((value) => holds(value, name));
    return spelled ? names.every(stands) : names.some(stands);
  }

  #isReached(namer: Arguments, named: Arguments, { by, spelled }: NonNullable<Naming["through"]>): boolean {
    const texts = [namer.id as string, ...spelled.map((form) => spell(form, named) as string)];
    return [...this.#things.values()].some((thing) => thing.type === by && texts.every((text) => holds(thing.state, text)));
  }

  #holderOf(type: string, state: Arguments): Thing | undefined {
    const { identity } = this.namedType(type) ?? {};
    if (!identity || identity.taken === "shared") return undefined;
    const names = [...identity.arguments, ...(identity.within ?? [])];
    return [...this.#things.values()].find((thing) => thing.type === type && names.every((name) => text(thing.state[name]) === text(state[name])));
  }
}

const text = (value: unknown): string => JSON.stringify(sorted(value ?? null), (_, each: unknown) => (typeof each === "bigint" ? String(each) : each));

const refusal = (type: string, namedBy: Call["namedBy"]) =>
  ({ severity: "ERROR", summary: `${type} is in use`, detail: namedBy.map(({ thing, naming }) => `${thing.type}: ${naming.because}`).join("\n") }) as const;
