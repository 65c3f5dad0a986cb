/** A provider's schemas, as far as Terraform's core needs them to check and plan a configuration. */
export interface ProviderSchema {
  readonly provider: Block;
  /** By Terraform type: `aws_sns_topic`. */
  readonly resources: Readonly<Record<string, Block>>;
  readonly dataSources: Readonly<Record<string, Block>>;
}

export interface Block {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly blocks: Readonly<Record<string, NestedBlock>>;
}

export interface Attribute {
  /** What holds the value; for an object's members see `object`. */
  readonly type: Type;
  readonly required: boolean;
  readonly optional: boolean;
  /** The vendor gives the value where the configuration does not. With neither `required` nor `optional`: read-only. */
  readonly computed: boolean;
}

/** Terraform's type constraints, in the shape in which the protocol spells them as JSON; an object's members may be nested. */
export type Type =
  | "string"
  | "number"
  | "bool"
  | "dynamic"
  | { readonly collection: "list" | "set" | "map"; readonly of: Type }
  | { readonly object: Readonly<Record<string, Attribute>> };

export interface NestedBlock {
  readonly nesting: "single" | "list" | "set";
  readonly block: Block;
  /** 0 or 1: the bindings do not tell higher counts. */
  readonly min: number;
  /** @default as many as one likes */
  readonly max?: 1;
}

/** The attribute can't be configured. */
export const isReadOnly = ({ required, optional }: Attribute): boolean => !required && !optional;
