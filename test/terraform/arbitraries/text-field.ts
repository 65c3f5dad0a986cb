import type { Code } from "../../../model/diagnostics";
import type { Model } from "../../../model/model";

/** A free-text field of the YAML: a place for a text in a small platform, and where Terraform has to have it in the end. */
export interface TextField {
  /** As {@link schemaTexts} names it: `components.*.signals.*.title`, or `aws.tags.{key}` for a map's keys. */
  readonly schema: string;
  readonly file: File;
  /** What the platform needs around it. `id` is the field's own, so that a diagnostic that names it is about this field. */
  readonly around?: (id: string) => Data;
  /** Where the value stands, or the map whose key the text is. */
  readonly place: (id: string) => readonly (string | number)[];
  /** The value under a key that is the text; makes it a field of a key. */
  readonly under?: unknown;
  /** The text as it is written, where a form is asked for: `text@shop.example`. */
  readonly write?: (text: string) => string;
  /** A text for the place that is refused nowhere. */
  readonly harmless?: string;
  /** There is only one such place in a file. */
  readonly once?: true;
  /** For a text that many resources share: whether a diagnostic of one of them is about it. */
  readonly shared?: (reason: string) => boolean;
  /** Code of the diagnostic that stands at another key, because it judges the two together. */
  readonly judgedElsewhere?: Code;
  /** What was read back, beside what it has to be. */
  readonly lands: (back: Back, id: string, written: string) => readonly Pair[];
}

export type Data = Readonly<Record<string, unknown>>;
export type Pair = readonly [actual: unknown, expected: unknown];

/** The files of the platform: each shows what others can't, such as a vendor that is off. */
export const FILES = ["aws", "oncall", "links", "cloud", "quiet", "datadog"] as const;
export type File = (typeof FILES)[number];

/** What `terraform show -json` says of the plans, and the written models. */
export interface Back {
  /** A managed resource's planned values, by model key. */
  readonly resource: (file: File, type: string, key: string) => Values;
  readonly resources: (file: File, type: string) => readonly Values[];
  /** A data source's values as read for the plan. */
  readonly looked: (file: File, type: string) => readonly Values[];
  /** The id under which something existing is adopted. */
  readonly imported: (file: File, type: string, key: string) => string | undefined;
  /** What Terraform makes of the block of the AWS provider. */
  readonly provider: (file: File) => Values;
  /** What it makes of the configuration of the state that it reads from another stack. */
  readonly remoteState: (file: File) => Values;
  /** The block that says where the state is kept: Terraform evaluates nothing in it. */
  readonly backend: (file: File) => Values;
  readonly model: (file: File) => Model;
}
// biome-ignore lint/suspicious/noExplicitAny: Terraform's JSON, in tests
export type Values = any;

/** Whole text that contains the part, or the whole text for the difference to show. */
export const within = (whole: unknown, part: string): Pair => [typeof whole === "string" && whole.includes(part) ? part : whole, part];

/** What is found under a key of its own, never the prototype's. */
export const own = (map: object | undefined, key: string): unknown => (map !== undefined && Object.hasOwn(map, key) ? (map as Data)[key] : undefined);
