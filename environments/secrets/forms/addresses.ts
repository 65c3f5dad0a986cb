import type { SecretForm } from "./form";

/** Addresses that are secrets themselves. No harmless text has one. */
export const ADDRESSES: readonly SecretForm[] = [
  {
    name: "a Slack webhook",
    pattern: /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[^\s<{$*….]/i,
    marks: ["hooks.slack"],
    source: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
  },
  {
    name: "a Discord webhook",
    pattern: /discord(?:app)?\.com\/api(?:\/v\d{1,3})?\/webhooks\/\d{1,24}\/[^\s<{$*….]/i,
    marks: ["/webhooks/"],
    source: "https://docs.discord.com/developers/resources/webhook",
  },
  {
    name: "a Microsoft Teams webhook",
    pattern: /\.webhook\.office\.com\/webhookb2\/[^\s<{$*….]|outlook\.office(?:365)?\.com\/webhook\/[^\s<{$*….]/i,
    marks: [".com/webhook"],
    source: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  },
  {
    name: "a Google Chat webhook",
    pattern: /chat\.googleapis\.com\/v1\/spaces\/[\w-]{1,64}\/messages\?(?:key|token|threadKey=\w{1,64}&key)=[^\s<{$*….]/i,
    marks: ["chat.googleapis.com"],
    source: "https://developers.google.com/workspace/chat/quickstart/webhooks",
  },
  {
    name: "a Telegram bot's token",
    pattern: /api\.telegram\.org\/bot\d[^\s<{$]/i,
    marks: ["api.telegram.org"],
    source: "https://core.telegram.org/bots/api#authorizing-your-bot",
  },
  {
    name: "a Zapier webhook",
    pattern: /hooks\.zapier\.com\/hooks\/catch\/\d{1,16}\/[^\s<{$*….]/i,
    marks: ["hooks.zapier.com"],
    source: "https://help.zapier.com/hc/en-us/articles/8496288690317",
  },
  {
    name: "an IFTTT webhook",
    pattern: /maker\.ifttt\.com\/(?:trigger\/[\w-]{1,64}\/(?:json\/)?with\/key|use)\/[^\s<{$*….]/i,
    marks: ["maker.ifttt.com"],
    source: "https://help.ifttt.com/hc/en-us/articles/115010230347",
  },
  {
    name: "a Splunk On-Call (VictorOps) address",
    pattern: /alert\.victorops\.com\/integrations\/[\w-]{1,32}\/\d{1,16}\/alert\/[^\s<{$*….]/i,
    marks: ["alert.victorops.com"],
    source: "https://help.victorops.com/knowledge-base/rest-endpoint-integration-guide/",
  },
  {
    name: "a PagerDuty integration URL",
    // generic/2010-04-15/create_event.json is the same one for everybody.
    pattern: /events\.(?:eu\.)?pagerduty\.com\/(?:integration|x-ere|generic(?!\/\d{4}-\d\d-\d\d\/))\/[^\s<{$*….]/i,
    marks: ["pagerduty.com/"],
    source: "https://support.pagerduty.com/main/docs/services-and-integrations",
  },
  {
    name: "an npm token",
    pattern: /\/\/[\w.-]{1,128}\/:_(?:authToken|auth|password)=[^\s<${*…]/,
    marks: ["/:_"],
    source: "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc",
  },
];
