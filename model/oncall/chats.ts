/** Chats in which a text can call people who are not meant. */
export type Chat = "slack" | "discord";

/**
 * A value in a Go template as a chat shows it letter by letter, so that no text calls a channel or a person: Slack reads
 * `<!channel>` and `<@U012AB3CD>`, and has entities for the characters; Discord reads `@everyone` and `<@123>`, and has no
 * escape, so that a space of no width takes the word from its sign.
 * https://docs.slack.dev/messaging/formatting-message-text/#escaping, https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function said(value: string, chat?: Chat): string {
  return `{{ ${REPLACED[chat ?? "none"].reduce((text, [sign, other]) => `reReplaceAll "${sign}" "${other}" ${text === value ? text : `(${text})`}`, value)} }}`;
}

const REPLACED: Readonly<Record<Chat | "none", readonly (readonly [sign: string, other: string])[]>> = {
  none: [],
  slack: [
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
  ],
  discord: [["@", "@\\u200b"]],
};
