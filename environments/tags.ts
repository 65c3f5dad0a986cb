import { type Diagnostic, type Path, problem } from "../model/diagnostics";
import { OUR_TAGS } from "../model/limits/aws/tags";
import { entriesOf, get } from "./data";
import { type Check, components } from "./declared";
import { isRefused } from "./text";

/** Tags that AWS takes, and that do not stand in the way of ours. */
export const tags: Check = (data) => {
  const everywhere = entriesOf(get(get(data, "aws"), "tags"));
  const keys = new Map(everywhere.map(([key]) => [key.toLowerCase(), key]));
  return [
    ...judge(everywhere, new Map(), ["aws", "tags"]),
    ...components(data).flatMap(([id, component]) => {
      const own = entriesOf(get(component, "tags"));
      return own.length === 0 ? [] : judge(own, keys, ["components", id, "tags"]);
    }),
  ];
};

/** https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
const LIMITS = { tags: 50, key: 128, value: 256 } as const;
const CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const CHARACTERS_ARE = "AWS takes letters, digits, spaces and _ . : / = + - @";

type Entries = ReturnType<typeof entriesOf>;

/** @param beside Keys that stand on the same resources, by how AWS compares them. */
function judge(own: Entries, beside: ReadonlyMap<string, string>, path: Path): readonly Diagnostic[] {
  const others = beside.size > 0 ? `${beside.size} of the environment and ` : "";
  const total = [...new Set([...own.map(([key]) => key), ...OUR_TAGS].map((key) => key.toLowerCase()))].filter((key) => !beside.has(key)).length + beside.size;
  const before = new Map(beside);
  return [
    ...own.flatMap(([key, value]) => {
      const twin = before.get(key.toLowerCase());
      before.set(key.toLowerCase(), key);
      return tagProblem(key, value, twin === key ? undefined : twin, [...path, key]);
    }),
    ...(total > LIMITS.tags
      ? [
          problem(
            "TOC501",
            path,
            `${total} tags together (${own.length} here, ${others}${OUR_TAGS.length} that Tocsin sets), and AWS takes ${LIMITS.tags} on a resource`,
            `remove ${total - LIMITS.tags} of them`,
          ),
        ]
      : []),
  ];
}

/** IAM takes tag keys that differ in case only for one: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html */
function tagProblem(key: string, value: unknown, twin: string | undefined, path: Path): readonly Diagnostic[] {
  if ([key, value].some((text) => typeof text === "string" && isRefused(text))) return [];
  const refuse = (reason: string, hint: string) => [problem("TOC103", path, reason, hint)];
  const taken = (reason: string, hint: string) => [problem("TOC113", path, `the tag ${JSON.stringify(key)} ${reason}`, hint)];
  if (OUR_TAGS.includes(key.toLowerCase())) return taken("is one that Tocsin sets itself", "give your tag another key");
  if (twin !== undefined && !isRefused(twin)) return taken(`and ${JSON.stringify(twin)} are one for IAM`, "write both alike, or give one another key");
  if (key.trim() === "") return refuse("the tag's key is empty", "give it a name");
  if (/^aws:/i.test(key)) return refuse(`the tag ${JSON.stringify(key)} begins with aws:, which AWS keeps for itself`, "give your tag another key");
  if (length(key) > LIMITS.key) return refuse(`the tag's key has ${length(key)} characters`, `shorten it to ${LIMITS.key}`);
  if (!CHARACTERS.test(key)) return refuse(`the tag's key ${JSON.stringify(key)} has a character that AWS refuses in tags`, CHARACTERS_ARE);
  if (typeof value !== "string") return [];
  if (length(value) > LIMITS.value) return refuse(`the tag's value has ${length(value)} characters`, `shorten it to ${LIMITS.value}`);
  if (!CHARACTERS.test(value)) return refuse(`the tag's value ${JSON.stringify(value)} has a character that AWS refuses in tags`, CHARACTERS_ARE);
  return [];
}

/** AWS counts Unicode characters, not UTF-16 units. */
const length = (text: string) => [...text].length;
