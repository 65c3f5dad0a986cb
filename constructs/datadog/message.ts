/**
 * Text as Datadog shows it, letter by letter: `{{` begins a template's tag, which `{{{{raw}}}}` makes plain, and `@` may begin the
 * handle of somebody who is then told; so does `<!` in the messages that it hands to Slack. For these Datadog documents no escape, so that
 * the full-width twin stands for the character, or its code within an address.
 * https://docs.datadoghq.com/monitors/notify/variables/#raw-format, https://docs.datadoghq.com/integrations/slack/#mentions-in-slack-from-monitor-alert
 */
export function plain(text: string): string {
  const mentionless = text.replace(/(https?:\/\/\S*)|@/g, (_, url?: string) => url?.replaceAll("@", "%40") ?? "＠").replaceAll("<!", "＜!");
  if (!mentionless.includes("{{")) return mentionless;
  // Four braces could end the raw text, or begin another within it: the last one and the end's own would be five.
  return `{{{{raw}}}}${mentionless.replace(/\{{3,}/g, (run) => [...run].join(" ")).replace(/\{$/, "{ ")}{{{{/raw}}}}`;
}

/** A name, which is a template too, and in which raw text would be too much: nobody's name has two braces. */
export const plainName = (name: string): string =>
  name
    .replace(/\{(?=\{)/g, "{ ")
    .replaceAll("@", "＠")
    .replaceAll("<!", "＜!");

/** Who is told of which change of state: handles within the blocks of that state. */
export function told(handles: { readonly alert: readonly string[]; readonly recovery: readonly string[] }, ofMissingData: boolean): readonly string[] {
  const block = (state: string, to: readonly string[]) => (to.length > 0 ? [`{{#${state}}} ${to.join(" ")} {{/${state}}}`] : []);
  return [...block("is_alert", handles.alert), ...(ofMissingData ? block("is_no_data", handles.alert) : []), ...block("is_recovery", handles.recovery)];
}
