/** One rule of a vendor for one resource type, as data; the same table checks what is generated and serves tests. */
export interface Limit {
  /** Terraform resource type: `aws_cloudwatch_metric_alarm`. */
  readonly resource: string;
  /** Argument, with `[]` for each element of a list: `metric_query[].id`. */
  readonly argument: string;
  readonly rule: Rule;
  /** Entry of the vendor's documentation or provider source that states it. */
  readonly source: string;
}
export type Rule =
  | { readonly length: readonly [min: number, max: number] }
  | { readonly bytes: readonly [min: number, max: number] }
  | { readonly pattern: RegExp; readonly is: string }
  | { readonly range: readonly [min: number, max: number] }
  | { readonly items: readonly [min: number, max: number] }
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly json: true }
  /** What several arguments demand of each other: the problem, or nothing. Arguments by their Terraform names. */
  | { readonly together: (argument: (name: string) => unknown) => string | undefined };

export interface Violation {
  readonly argument: string;
  readonly reason: string;
  readonly hint: string;
}
