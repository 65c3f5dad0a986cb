/** Operators, the keys that they compare, and with what. */
export type Condition = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What Terraform asks of AWS for resource types of ours. A test wants a row for every type that is rendered, and no other.
 * In resources, ACCOUNT is the account's id and PLATFORM the platform's; names such as
 * BUCKET-OF-FINDINGS stand for what the YAML names.
 */
export interface AwsNeed {
  /** Sid of the statement. */
  readonly id: string;
  /** Resource types, and data sources as `data.<type>`. */
  readonly types: readonly string[];
  /** What planning reads. */
  readonly plan: readonly string[];
  /** What deploying does besides. */
  readonly deploy: readonly string[];
  /** Of those, the ones that AWS lets nobody limit to a resource. */
  readonly unlimited?: readonly string[];
  readonly on: readonly string[];
  /** Condition of the statement, as in a policy. @default none */
  readonly when?: Condition;
  /** Services that roles may be passed to. @default none is passed */
  readonly passes?: { readonly to: string; readonly role: string };
}
