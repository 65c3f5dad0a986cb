import { once } from "node:events";
import { writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { parse } from "yaml";
import { yamlFile } from "../../stacks/yaml";
import { Daemon, freePort, listen } from "./loopback";

/** What a webhook is told: https://prometheus.io/docs/alerting/latest/configuration/#webhook_config */
export interface Heard {
  readonly receiver: string;
  readonly status: "firing" | "resolved";
  readonly groupKey: string;
  readonly groupLabels: Readonly<Record<string, string>>;
  readonly alerts: readonly { readonly status: "firing" | "resolved"; readonly labels: Readonly<Record<string, string>> }[];
}

interface Receiver {
  readonly name: string;
  readonly [integrations: string]: unknown;
}

/** The real Alertmanager with a configuration of ours, whose receivers are a webhook of this process each. */
export class AlertmanagerProcess {
  private constructor(
    readonly daemon: Daemon,
    readonly config: string,
    readonly heard: readonly Heard[],
    private readonly server: Server,
  ) {}

  /** @param pace durations in place of those that would last too long for a test. */
  static async start(text: string, folder: string, pace: Readonly<Record<string, string>> = {}): Promise<AlertmanagerProcess> {
    const heard: Heard[] = [];
    const { url, server } = await listen((request, response) => {
      let body = "";
      request.on("data", (part) => {
        body += part;
      });
      request.on("end", () => {
        const said = JSON.parse(body) as Heard;
        // A webhook is told its receiver's name as a regular expression (template/template.go, `Data`).
        heard.push({ ...said, receiver: said.receiver.replaceAll("\\", "") });
        response.end();
      });
    });
    const config = heardByWebhook(text, url, pace);
    writeFileSync(join(folder, "alertmanager.yml"), config);
    const args = ["--config.file=alertmanager.yml", "--storage.path=alertmanager", "--cluster.listen-address="];
    return new AlertmanagerProcess(await Daemon.start("prometheus-alertmanager", args, folder, await freePort()), config, heard, server);
  }

  /** @param end when they are over; while they fire, Alertmanager's own time-out. */
  async post(alerts: readonly Readonly<Record<string, string>>[], end?: Date): Promise<void> {
    await this.daemon.post(
      "/api/v2/alerts",
      alerts.map((labels) => ({ labels, ...(end && { endsAt: end.toISOString() }) })),
    );
  }

  async stop(): Promise<void> {
    await this.daemon.stop();
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, "close");
  }
}

/** As it was, but that whoever was told of something hears it by a webhook. */
function heardByWebhook(text: string, url: string, pace: Readonly<Record<string, string>>): string {
  const config = parse(text) as { readonly receivers: readonly Receiver[] };
  const receivers = config.receivers.map(({ name, ...integrations }) => ({
    name,
    ...(Object.keys(integrations).length > 0 && { webhook_configs: [{ url: `${url}/`, send_resolved: true }] }),
  }));
  return yamlFile({ ...(changed({ ...config, receivers }, pace) as object) });
}

function changed(value: unknown, pace: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((one) => changed(one, pace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, pace[key] ?? changed(own, pace)]));
}
