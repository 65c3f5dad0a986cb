/** The user's text on one line, letter by letter: characters that Markdown reads are escaped. */
export function plainText(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replaceAll("&", "&amp;")
    .replace(/[\\`*_[\]<>|#~]/g, "\\$&");
}

/** A link; the text is the user's. */
export function link(text: string, url: string): string {
  const target = url.replace(/[\s()<>|\\]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
  return `[${plainText(text)}](${target})`;
}
