import { isHarmless, NOT_FREE, schemaTexts } from "../terraform/arbitraries/schema-texts";

/** A place of the platform where a text may stand. */
export interface Place {
  /** As the schema names it. */
  readonly schema: string;
  /** The value's path, or that of the map whose key the text is. */
  readonly path: readonly (string | number)[];
  /** The value under the key, where the text is a key. */
  readonly under?: unknown;
  /** The text as it is written, where a form is asked for. */
  readonly write?: (text: string) => string;
}

/** Texts with a form of their own that still leaves room, and members' names: keys and names of alarms hold them. */
const FORMED: Readonly<Record<string, (text: string) => string>> = {
  runbook: (text) => `https://runbooks.shop.example/${text}`,
  "components.*.runbook": (text) => `https://runbooks.shop.example/${text}`,
  "components.*.filesystems[]": (text) => `/${text.replace(/\s+/g, "_")}`,
  "components.*.indexes[]": (text) => `by.${text.replace(/[^A-Za-z0-9_.-]+/g, ".").slice(0, 100)}`,
};

/** Texts that say themselves who is told, or what is measured and never sent. */
const ELSEWHERE: readonly (readonly [place: RegExp, why: string])[] = [
  [/^teams\.\*\.slack\.channelName$/, "names the channel that Datadog tells"],
  [/^onCall\.priorities\.\*$/, "names a priority that exists"],
  [/^onCall\.account$/, "names an account for the comparison of environments"],
  [/^(aws\.assumeRole|state)\./, "is how Terraform gets in"],
  [/^(vendors|kinds)\.\*?\w*\.off$/, "is why something is not there, and stands in the model alone"],
  [/^components\.\*\.off$/, "is why something is not there, and stands in the model alone"],
  [/^(logs|datadog\.logs|traces)\./, "is about logs and traces, which alert nobody"],
  [/^components\.\*\.(logs\[\]|tracing|datadog\.retention|datadog\.catalog)\./, "is about logs, traces and the catalogue, which alert nobody"],
  [/^components\.\*\.uptime\./, "is asked of an address, and no alert has it"],
  [/^components\.\*\.signals\.\*\.log\.pattern$/, "picks log events, and no alarm has it"],
  [/^components\.\*\.filesystems$/, "is a list of one"],
  [/^components\.\*\.(replicationRule|group|apiName)$/, "is a dimension's value, as signals' own dimensions are"],
];

/** Free texts of the schema. */
export const freeTexts = (): readonly string[] => [
  ...Object.keys(FORMED),
  ...[...schemaTexts()]
    .filter(([place, schema]) => !(place in FORMED) && !(place in NOT_FREE) && !isHarmless(place, schema) && !isQuantity(place, schema))
    .map(([place]) => place)
    .filter((place) => !ELSEWHERE.some(([pattern]) => pattern.test(place))),
];

/** Every place of free text that a written platform has. */
export function placesOf(data: unknown): readonly Place[] {
  const patterns = freeTexts().map(
    (schema) =>
      [
        schema,
        new RegExp(
          `^${schema
            .split(/(\*|\{key\}|\[\])/)
            .map(patternOf)
            .join("")}$`,
        ),
      ] as const,
  );
  const known = (path: readonly (string | number)[], key: boolean) => {
    const text = path.map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "\0"}${part}`)).join("");
    return patterns.find(([schema, pattern]) => schema.endsWith("{key}") === key && pattern.test(text))?.[0];
  };
  const visit = (value: unknown, path: readonly (string | number)[]): readonly Place[] => {
    const schema = typeof value === "string" ? known(path, false) : undefined;
    const here = schema === undefined ? [] : [{ schema, path, ...(FORMED[schema] && { write: FORMED[schema] }) }];
    if (value === null || typeof value !== "object") return here;
    const entries = Array.isArray(value) ? value.map((one, index) => [index, one] as const) : Object.entries(value);
    return entries.flatMap(([name, inner]): readonly Place[] => {
      const key = typeof name === "string" ? known([...path, name], true) : undefined;
      return [...(key === undefined ? [] : [{ schema: key, path: [...path, name], under: inner }]), ...visit(inner, [...path, name])];
    });
  };
  return visit(data, []);
}

const patternOf = (part: string) => {
  if (part === "*" || part === "{key}") return "[^\\0]+";
  return part === "[]" ? "\\[\\d+\\]" : part.replaceAll(".", "\\0").replace(/[$^()|+?]/g, "\\$&");
};

/** Durations, sizes and the like: the schema lets a number stand there, too. */
const isQuantity = (place: string, { type }: { readonly type?: unknown }) => (Array.isArray(type) && type.includes("number")) || /\.(start|end)$/.test(place);
