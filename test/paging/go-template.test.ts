import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { messageTemplate } from "../../constructs/grafana/message";
import { alertmanagerConfig } from "../../constructs/prometheus/alertmanager";
import { eventFields, GO_TEMPLATES } from "../../model/oncall/event";
import { everyKind } from "../constructs/prometheus/model";
import { describeWithPromtool, runTool } from "../support/promtool";
import { type GoData, goTemplate } from "./go-template";

const EVIL = 'a & b <!channel> <@U012AB3CD> @everyone "q" \\ {{ x }} $1 ü';
const data = (Status: GoData["Status"]): GoData => ({
  Status,
  CommonLabels: { alertname: "menu.latency.P1", severity: "P1", component: "menu", environment: "test", team: "bakers" },
  CommonAnnotations: {
    summary: EVIL,
    description: EVIL,
    first_look: EVIL,
    runbook_url: `https://x.example/${EVIL}`,
    why: EVIL,
    dashboard_url: "https://g.example",
  },
  Alerts: [{ Status, PanelURL: "https://g.example/d/x" }],
});
/** Of ours, all that Alertmanager can run: it has no graphs. */
const { details, ...event } = eventFields(GO_TEMPLATES);
const model = everyKind();
const channel = { workspaceId: "T02SHOP7Q4N", channelId: "C05PAYALRT1" };
const chatting = { ...model, routes: model.routes.map((route) => ({ ...route, channels: ["slack" as const], slack: channel })) };
const CONFIG = alertmanagerConfig(chatting) as { readonly receivers: readonly { readonly slack_configs?: readonly { title: string; text: string }[] }[] };
const [slack] = CONFIG.receivers.flatMap(({ slack_configs = [] }) => slack_configs);
const TEXTS = [...Object.values(event), ...Object.values(details), slack?.title, slack?.text].filter((text) => text !== undefined);

describe("the texts of chats", () => {
  const said = (name: string) =>
    goTemplate(`{{ template "shop.${name}" . }}`, data("firing"), messageTemplate("shop").replace("{{ (index .Alerts 0).StartsAt }}", ""));

  test.each(["title", "text"])("call nobody in Slack, and keep a mail's %s as it is written", (name) => {
    expect(said(name)).toContain(EVIL);
    expect(said(`slack.${name}`)).toContain("a &amp; b &lt;!channel&gt; &lt;@U012AB3CD&gt; @everyone");
    expect(said(`slack.${name}`)).not.toMatch(/<[!@]/);
  });

  test.each(["title", "text"])("call nobody in Discord: %s", (name) => expect(said(`discord.${name}`)).toContain("<@\u200bU012AB3CD> @\u200beveryone"));

  test("call nobody by Alertmanager", () => expect(goTemplate(slack?.text ?? "", data("firing"))).toContain("&lt;!channel&gt;"));
});

describeWithPromtool("Alertmanager's own templates", () => {
  test.each(["firing", "resolved"] as const)("say the same as the player of templates says: %s", (status) => {
    const folder = mkdtempSync(join(tmpdir(), "tocsin-templates-"));
    try {
      const { CommonLabels: commonLabels, CommonAnnotations: commonAnnotations } = data(status);
      writeFileSync(join(folder, "data.json"), JSON.stringify({ receiver: "x", status, alerts: [{ status, labels: {} }], commonLabels, commonAnnotations }));
      writeFileSync(join(folder, "none.tmpl"), messageTemplate("shop").replaceAll("(index .Alerts 0).PanelURL", "(index .Alerts 0).Status"));
      const run = (text: string) =>
        runTool("amtool", ["template", "render", "--template.glob=none.tmpl", `--template.text=${text}`, "--template.data=data.json"], folder);
      const together = [...TEXTS, '{{ template "shop.slack.title" . }}', '{{ template "shop.discord.title" . }}'].join("\n---\n");
      expect(run(together).trim()).toBe(goTemplate(together, data(status), messageTemplate("shop")).trim());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
