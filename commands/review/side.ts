import type { Model } from "../../model/model";

/** One side of a review: what a synthesis left. */
export interface Side {
  /** How people called it. */
  readonly label: string;
  /** Environment -> model. */
  readonly models: ReadonlyMap<string, Model>;
  /** Stack -> its Terraform configuration. */
  readonly stacks: ReadonlyMap<string, StackConfiguration>;
  /** Environment -> path below `files/` -> what it writes there for other programs: rules, dashboards, routing. @default none */
  readonly files?: ReadonlyMap<string, ReadonlyMap<string, StoredFile>>;
  /** A base that has no Tocsin yet. @default false */
  readonly isBefore?: true;
}

/** A side that says nothing: where plans are all that there is, or a base from before there was anything to render. */
export const nothing = (label: string, more: Pick<Side, "isBefore"> = {}): Side => ({ label, models: new Map(), stacks: new Map(), ...more });

export interface StoredFile {
  /** Bytes. */
  readonly size: number;
  readonly content: () => Buffer;
}

export interface StackConfiguration {
  readonly name: string;
  readonly environment: string;
  readonly resource: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly import: readonly { readonly id: string; readonly to: string }[];
  /** All other blocks, as they are: provider, terraform, variable, output, data. */
  readonly rest: Readonly<Record<string, unknown>>;
}
