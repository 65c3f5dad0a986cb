/** What a change of attributes does to a resource at its vendor, which schemas do not say. */
export interface Lifecycle {
  /** Attributes whose change makes the provider destroy the resource and create another: ForceNew, RequiresReplace. Nested ones as "block.attribute". */
  readonly replacedBy: readonly string[];
  /** Attribute that an import's id fills besides `id`. @default none */
  readonly importedAs?: string;
  /** Provider source file and the version or commit it was read at. */
  readonly source: string;
}
