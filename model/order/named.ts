import type { OfOneName } from "../limits/together";

/**
 * A resource type that others name. Terraform destroys before it updates: without a mark, what a change drops goes before its namers
 * have let go of it (https://github.com/hashicorp/terraform/blob/v1.11.4/docs/destroying.md).
 */
export interface NamedType {
  readonly type: string;
  /**
   * Whether it is marked `create_before_destroy`: whoever depends on it is then updated before it is destroyed, and its replacement is made
   * first. Terraform keeps the mark in the state, so that it counts from the apply after the one that sets it.
   */
  readonly createBeforeDestroy: boolean;
  /** An argument with which it must not be marked: its change replaces the resource under the name that it has. @default none */
  readonly unless?: string;
  /** By what its vendor tells it from others of the type. @default ids that the vendor gives */
  readonly identity?: Identity;
  readonly namedBy: readonly Naming[];
}

export interface Identity {
  /** Arguments that make the name, in Terraform's spelling. */
  readonly arguments: readonly string[];
  /** Arguments of which each value has names of its own. @default none */
  readonly within?: readonly string[];
  readonly taken: Exclude<OfOneName, "unknown">;
  readonly source: string;
}

/** One way in which resources of a type name it. */
export interface Naming {
  /** Type that names it. */
  readonly by: string;
  /** Arguments that hold the name, the outermost, in Terraform's spelling; `depends_on` where there is nothing but the order. */
  readonly at: readonly string[];
  /**
   * How the name stands there as text, with the named one's arguments in braces; all of them have to stand there. Terraform sees no
   * dependency in text: its namers have to `depends_on` it. @default it is a reference
   */
  readonly spelled?: readonly string[];
  /** Counts only where a resource of this type names the namer, and has these texts as well. @default always */
  readonly through?: { readonly by: string; readonly spelled: readonly string[] };
  /**
   * What comes of it when it is destroyed while it is named: its vendor or provider refuses; people are not told, or told wrongly, and
   * nobody notices; nobody knows, which counts as much; nothing that matters; the provider takes the name out first. A child goes with it,
   * and before it.
   */
  readonly gone: "refused" | "harm" | "unknown" | "harmless" | "detached" | "child";
  readonly because: string;
  readonly source: string;
}

/** Whether the named one has to be there until this namer is updated. */
export const mustOutlast = ({ gone }: Pick<Naming, "gone">): boolean => gone !== "harmless" && gone !== "detached";
