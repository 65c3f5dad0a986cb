import { plain } from "../words";

/** Text that is HTML already; made by `markup` only. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Content = string | number | Markup | undefined | false | readonly Content[];

/** HTML as a template: every value that is not Markup itself is escaped, for text as for a quoted attribute. */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = parts[0] ?? "";
  for (const [place, value] of values.entries()) text += rendered(value) + (parts[place + 1] ?? "");
  return new Markup(text);
}

function rendered(content: Content): string {
  if (content === undefined || content === false) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "object") return content.map(rendered).join("");
  return plain(String(content)).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
