import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";

const { run, secondsLeft } = require("../../../../constructs/aws/uptime/uptime-check") as {
  readonly run: (target: object) => Promise<string>;
  readonly secondsLeft: (endpoint: object) => Promise<number>;
};

/** A key and a certificate of its own that lasts twenty days; made anew, because a key has no place in a repository. */
const folder = mkdtempSync(join(tmpdir(), "tocsin-tls-"));
const made = spawnSync(
  "openssl",
  ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "20", "-subj", "/CN=localhost", "-keyout", "key.pem", "-out", "cert.pem"],
  {
    cwd: folder,
  },
);
const onlyWithOpenssl = made.status === 0 ? test : test.skip;

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer(({ url = "", method, headers }, response) => {
    if (url === "/moved") response.writeHead(302, { location: "/basket" }).end();
    else if (url === "/created") response.writeHead(method === "POST" ? 201 : 405).end();
    else if (url === "/broken") response.writeHead(500).end("Add to basket");
    else response.end(`Add to basket in ${headers["accept-language"]}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const request = (path: string, more: object = {}) => ({ url: `${origin}${path}`, method: "GET", headers: {}, ...more });

describe("The canary's script", () => {
  test.each([
    ["an answer of 200 to 299", "/", {}],
    ["where a redirect leads", "/moved", { text: "Add to basket" }],
    ["the status that is asked for", "/created", { method: "POST", status: 201 }],
    ["an error, where that is asked for", "/broken", { status: 500 }],
    ["text in the body, with the headers that are sent", "/", { headers: { "accept-language": "de" }, text: "basket in de" }],
  ])("takes %s", async (_, path, more) => expect(await run({ http: request(path, more) })).toContain(`${origin}${path}: `));

  test.each([
    ["an error", "/broken", {}, "status 500 instead of 200 to 299"],
    ["another status than is asked for", "/", { status: 204 }, "status 200 instead of 204"],
    ["a body without the text", "/", { text: "Sold out" }, 'the body has no "Sold out" in it'],
  ])("refuses %s, and says what it saw", async (_, path, more, message) => expect(run({ http: request(path, more) })).rejects.toThrow(message));

  test("refuses what does not answer", async () => {
    const closed = createTcpServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    expect(await run({ tcp: { host: "127.0.0.1", port } })).toBe(`127.0.0.1:${port}: connected`);
    await new Promise((resolve) => closed.close(resolve));
    await expect(run({ tcp: { host: "127.0.0.1", port } })).rejects.toThrow(`127.0.0.1:${port}: connect ECONNREFUSED`);
    await expect(run({ http: { url: `http://127.0.0.1:${port}/`, method: "GET", headers: {} } })).rejects.toThrow("ECONNREFUSED");
    await expect(run({ tls: { host: "127.0.0.1", port } })).rejects.toThrow("ECONNREFUSED");
  });

  test("follows a journey to its end, or to the first step that fails, which it names", async () => {
    const steps = [
      { name: "Open", ...request("/") },
      { name: "Create", ...request("/created", { method: "POST", status: 201 }) },
    ];
    expect(await run({ steps })).toMatch(/^Open: GET .*: 200; Create: POST .*: 201$/);
    await expect(run({ steps: [{ name: "Pay", ...request("/broken") }, ...steps] })).rejects.toThrow(/^step "Pay": GET .*status 500/);
  });

  onlyWithOpenssl("tells how long a certificate lasts that it would not trust, and does not trust it", async () => {
    const tls = createTlsServer({ key: readFileSync(join(folder, "key.pem")), cert: readFileSync(join(folder, "cert.pem")) }).on("tlsClientError", () => {});
    await new Promise<void>((resolve) => tls.listen(0, "127.0.0.1", resolve));
    const endpoint = { host: "localhost", port: (tls.address() as AddressInfo).port };
    const days = (await secondsLeft({ ...endpoint, host: "127.0.0.1" })) / 86_400;
    expect([days > 19.9, days <= 20]).toEqual([true, true]);
    await expect(run({ tls: { ...endpoint, host: "127.0.0.1" } })).rejects.toThrow("self-signed certificate");
    await new Promise((resolve) => tls.close(resolve));
  });

  test("asks the name server that it is told of, and refuses when that is silent", async () => {
    await expect(run({ dns: { name: "www.shop.example", type: "A", server: "127.0.0.1:1" } })).rejects.toThrow();
  });
});
