import type { ProviderCalls } from "../protocol/messages";
import { schemaMessage } from "../protocol/messages";
import { decode, encode, type Value } from "../protocol/values";
import type { Block, ProviderSchema } from "../schemas/schema";
import { invent } from "./invent";
import type { Lifecycle } from "./lifecycles/lifecycle";
import { plan } from "./plan";
import { validate } from "./validate";

/**
 * A provider that knows its vendor's schemas and limits but not the vendor: Terraform validates, plans and applies against
 * it without network or credentials. What it creates exists in Terraform's state alone.
 */
export function offlineProvider(schema: ProviderSchema, lifecycles: Readonly<Record<string, Lifecycle>>): ProviderCalls {
  const message = schemaMessage(schema);
  const resource = (type: string): Block => known(schema.resources, type);
  const dataSource = (type: string): Block => known(schema.dataSources, type);
  return {
    GetMetadata: () => ({
      resources: Object.keys(schema.resources).map((type_name) => ({ type_name })),
      data_sources: Object.keys(schema.dataSources).map((type_name) => ({ type_name })),
    }),
    GetProviderSchema: () => message,
    ValidateProviderConfig: ({ config }) => ({ diagnostics: validate("", decode(config), schema.provider) }),
    ValidateResourceConfig: ({ type_name, config }) => ({ diagnostics: validate(type_name, decode(config), resource(type_name)) }),
    ValidateDataResourceConfig: ({ type_name, config }) => ({ diagnostics: validate(type_name, decode(config), dataSource(type_name)) }),
    ConfigureProvider: () => ({}),
    // As it was stored: the schemas' versions are not in the bindings, so all are the first.
    UpgradeResourceState: ({ raw_state }) => ({ upgraded_state: { msgpack: Buffer.alloc(0), json: raw_state.json } }),
    ReadResource: ({ current_state }) => ({ new_state: current_state }),
    PlanResourceChange: ({ type_name, prior_state, proposed_new_state }) => {
      const { planned, replace } = plan(decode(prior_state), decode(proposed_new_state), resource(type_name), lifecycles[type_name]);
      return { planned_state: encode(planned), requires_replace: replace };
    },
    ApplyResourceChange: ({ type_name, planned_state }) => ({ new_state: encode(invent(type_name, decode(planned_state), resource(type_name))) }),
    ImportResourceState: ({ type_name, id }) => {
      const named = lifecycles[type_name]?.importedAs;
      const { attributes, blocks } = resource(type_name);
      const state: Record<string, Value> = {};
      for (const name of Object.keys(attributes)) state[name] = name === "id" || name === named ? id : null;
      for (const [name, { nesting }] of Object.entries(blocks)) state[name] = nesting === "single" ? null : [];
      return { imported_resources: [{ type_name, state: encode(state) }] };
    },
    ReadDataSource: ({ type_name, config }) => ({ state: encode(read(type_name, decode(config), dataSource(type_name))) }),
    StopProvider: () => ({}),
  };
}

/** What looking something up would find: what the configuration asks for, and invented values for the rest. */
function read(type: string, config: Value, block: Block): Value {
  return invent(type, plan(null, config, block, undefined).planned, block);
}

function known(blocks: Readonly<Record<string, Block>>, type: string): Block {
  const block = blocks[type];
  if (!block) throw new Error(`no schema of ${type} is served`);
  return block;
}
