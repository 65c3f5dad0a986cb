import type { Naming } from "../named";

const CHATS = {
  aws_chatbot_slack_channel_configuration: "https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateSlackChannelConfiguration.html",
  aws_chatbot_teams_channel_configuration: "https://docs.aws.amazon.com/chatbot/latest/APIReference/API_CreateMicrosoftTeamsChannelConfiguration.html",
} as const;

/** Channels of either kind name it alike. @param source @default the page of the channel's own API */
export const byChats = (at: string, because: string, source?: string): readonly Naming[] =>
  Object.entries(CHATS).map(([by, page]) => ({ by, at: [at], gone: "harm", because, source: source ?? page }));

/** Of a widget, which names it. */
export const DRAWN = {
  gone: "harmless",
  because: "a widget says that it is not there, for seconds",
  source: "dashboards are checked when they are looked at",
} as const;
