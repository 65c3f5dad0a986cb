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
  return `[${plainText(text)}](${target(url)})`;
}

/** A button, which CloudWatch adds to Markdown: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/add_remove_text_dashboard.html */
export function button(text: string, url: string, style: "primary" | "normal" = "normal"): string {
  return `[button:${style === "primary" ? "primary:" : ""}${plainText(text)}](${target(url)})`;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const target = (url: string) => url.replace(/[\s()<>|\\]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
