import type { Attribute, Block, ProviderSchema, Type } from "../schemas/schema";
import { isReadOnly } from "../schemas/schema";

/** Messages of the protocol as @grpc/proto-loader hands them over: names as in provider.proto, enumerations as text. */
export interface DynamicValue {
  readonly msgpack: Buffer;
  readonly json: Buffer;
}

export interface AttributePath {
  readonly steps: readonly Step[];
}
export type Step = { readonly attribute_name: string } | { readonly element_key_string: string } | { readonly element_key_int: number };

export interface DiagnosticMessage {
  readonly severity: "ERROR" | "WARNING";
  readonly summary: string;
  readonly detail: string;
  readonly attribute?: AttributePath;
}

/** What Terraform asks of a provider, by the protocol's names. */
export interface ProviderCalls {
  GetMetadata(): object;
  GetProviderSchema(): object;
  ValidateProviderConfig(request: { readonly config: DynamicValue }): { readonly diagnostics: readonly DiagnosticMessage[] };
  ValidateResourceConfig(request: TypedConfig): { readonly diagnostics: readonly DiagnosticMessage[] };
  ValidateDataResourceConfig(request: TypedConfig): { readonly diagnostics: readonly DiagnosticMessage[] };
  ConfigureProvider(request: { readonly config: DynamicValue }): object;
  UpgradeResourceState(request: { readonly type_name: string; readonly raw_state: { readonly json: Buffer } }): { readonly upgraded_state: DynamicValue };
  ReadResource(request: { readonly type_name: string; readonly current_state: DynamicValue }): { readonly new_state: DynamicValue };
  PlanResourceChange(request: {
    readonly type_name: string;
    readonly prior_state: DynamicValue;
    readonly proposed_new_state: DynamicValue;
    readonly config: DynamicValue;
  }): { readonly planned_state: DynamicValue; readonly requires_replace: readonly AttributePath[] };
  ApplyResourceChange(request: { readonly type_name: string; readonly prior_state: DynamicValue; readonly planned_state: DynamicValue }): {
    readonly new_state: DynamicValue;
    readonly diagnostics?: readonly DiagnosticMessage[];
  };
  ImportResourceState(request: { readonly type_name: string; readonly id: string }): object;
  ReadDataSource(request: TypedConfig): { readonly state: DynamicValue };
  StopProvider(): object;
}

interface TypedConfig {
  readonly type_name: string;
  readonly config: DynamicValue;
}

export function schemaMessage({ provider, resources, dataSources }: ProviderSchema): object {
  const all = (blocks: Readonly<Record<string, Block>>): object =>
    Object.fromEntries(Object.entries(blocks).map(([type, block]) => [type, { version: 0, block: blockMessage(block) }]));
  return { provider: { version: 0, block: blockMessage(provider) }, resource_schemas: all(resources), data_source_schemas: all(dataSources) };
}

function blockMessage({ attributes, blocks }: Block): object {
  return {
    attributes: Object.entries(attributes).map(attributeMessage),
    block_types: Object.entries(blocks).map(([type_name, { block, nesting, min, max }]) => ({
      type_name,
      block: blockMessage(block),
      nesting: nesting.toUpperCase(),
      // Terraform counts the elements of lists and sets only.
      ...(nesting !== "single" && { min_items: min, max_items: max ?? 0 }),
    })),
  };
}

function attributeMessage([name, attribute]: readonly [string, Attribute]): object {
  const { type, required, optional, computed } = attribute;
  const nested = isReadOnly(attribute) ? undefined : nestedMessage(type);
  return { name, required, optional, computed, ...(nested ? { nested_type: nested } : { type: Buffer.from(JSON.stringify(typeJson(type))) }) };
}

/** Members of an object that can be configured may be left out: only a nested type lets them. */
function nestedMessage(type: Type): object | undefined {
  if (typeof type === "string") return undefined;
  if ("object" in type) return { nesting: "SINGLE", attributes: Object.entries(type.object).map(attributeMessage) };
  if (typeof type.of === "string" || !("object" in type.of)) return undefined;
  return { nesting: type.collection.toUpperCase(), attributes: Object.entries(type.of.object).map(attributeMessage) };
}

function typeJson(type: Type): unknown {
  if (typeof type === "string") return type;
  if ("collection" in type) return [type.collection, typeJson(type.of)];
  return ["object", Object.fromEntries(Object.entries(type.object).map(([name, attribute]) => [name, typeJson(attribute.type)]))];
}
