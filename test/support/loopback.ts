import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { PrometheusTool } from "./promtool-here";

/** Waits until something is so, however long that takes: jest's one limit ends what never is. */
export async function until<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** An HTTP server on a free port of this machine's own. */
export async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const { url, server } = await listen(() => {});
  server.close();
  await once(server, "close");
  return Number(new URL(url).port);
}

/** Starts a server, and waits until it says that it is ready. */
export class Daemon {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(tool: PrometheusTool, args: readonly string[], cwd: string, port: number): Promise<Daemon> {
    const child = spawn(tool, [...args, `--web.listen-address=127.0.0.1:${port}`], { cwd, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr?.on("data", (text) => {
      said += text;
    });
    const daemon = new Daemon(`http://127.0.0.1:${port}`, child);
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`${tool} ended with ${child.exitCode}:\n${said}`);
      return (await fetch(`${daemon.url}/-/ready`).catch(() => undefined))?.ok || undefined;
    });
    return daemon;
  }

  /** @param body JSON. @throws Error where it is not taken. */
  async post(path: string, body: unknown = undefined): Promise<void> {
    const response = await fetch(`${this.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  }

  async get<T>(path: string): Promise<T> {
    return (await (await fetch(`${this.url}${path}`)).json()) as T;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const exit = once(this.child, "exit");
    this.child.kill();
    await exit;
  }
}
