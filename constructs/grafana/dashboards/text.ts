/**
 * People's text in a dashboard, letter by letter. Grafana replaces `$name`, `${name}` and `[[name]]` wherever text is
 * shown, knows no escape (https://github.com/grafana/grafana/issues/40603), and leaves names alone that no variable has:
 * https://grafana.com/docs/grafana/latest/dashboards/variables/variable-syntax/
 */

/** The dashboards' variables: their data sources. */
export const DATA_SOURCE_VARIABLE = "datasource";
export const PROMETHEUS_VARIABLE = "prometheus";

/** Names that stand for something on every dashboard: Grafana's own begin with two underscores. */
const KNOWN = `(?:__|(?:${DATA_SOURCE_VARIABLE}|${PROMETHEUS_VARIABLE}|timeFilter)\\b)`;
const DOLLAR = new RegExp(`\\$(?=\\{?${KNOWN})`, "g");
const BRACKETS = new RegExp(`\\[\\[(?=${KNOWN})`, "g");

/** Text that is shown as it is, such as a title: where a variable would be replaced, the sign's full-width twin stands. */
export function plainText(text: string): string {
  return oneLine(text).replace(DOLLAR, "＄").replace(BRACKETS, "［［");
}

/** Whether Grafana would put a variable's value into the text, where nothing can stand in its place: in a query of CloudWatch. */
export const isReplaced = (text: string): boolean => plainText(text) !== oneLine(text);

/** A line's name. CloudWatch reads every `${…}` in it: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/graph-dynamic-labels.html */
export function legend(text: string): string {
  return plainText(text).replaceAll("${", "＄{");
}

/** Text within Markdown, where an entity stands for the dollar: variables are replaced before Markdown is read. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replaceAll("&", "&amp;")
    .replace(/[\\`*_[\]<>|#~]/g, "\\$&")
    .replaceAll("$", "&#36;");
}

/** A link in Markdown; the text is the user's. */
export function link(text: string, url: string): string {
  return `[${markdownText(text)}](${target(url)})`;
}

/** An address that neither Markdown nor Grafana reads anything into. */
export function target(url: string): string {
  return url
    .replace(/[\s()<>|\\]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
    .replace(DOLLAR, "%24")
    .replace(BRACKETS, "%5B%5B");
}

/** A table in Markdown; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const oneLine = (text: string) => text.trim().replace(/\s+/g, " ");
