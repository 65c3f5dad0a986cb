import { withoutEnd } from "../../trim";

/**
 * A tag as Datadog keeps it: lower case; letters, digits, `_ - : . /` and underscores for the rest, none doubled, none at the end; at
 * most 200 characters. https://docs.datadoghq.com/getting_started/tagging/#define-tags
 */
export function tag(key: string, value: string): string {
  const kept = [
    ...`${key}:${value}`
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_\-:./]/gu, "_")
      .replace(/_{2,}/g, "_"),
  ]
    .slice(0, 200)
    .join("");
  return withoutEnd(kept, "_");
}
