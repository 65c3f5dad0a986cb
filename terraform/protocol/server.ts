import { join } from "node:path";
import { loadPackageDefinition, Server, ServerCredentials, type ServiceClientConstructor, status } from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import type { ProviderCalls } from "./messages";

export interface ServedProviders {
  /** Value of `TF_REATTACH_PROVIDERS`: tells Terraform where these providers listen, in place of a registry. */
  readonly reattach: string;
  close(): void;
}

/** Serves providers to Terraform processes of this machine until closed, each at a port of its own. */
export async function serve(providers: Readonly<Record<string, ProviderCalls>>): Promise<ServedProviders> {
  const started = await Promise.all(Object.entries(providers).map(async ([address, calls]) => ({ address, ...(await listen(calls)) })));
  const reattach = started.map(({ address, port }) => [
    address,
    // `Test`: the process is not Terraform's to stop.
    { Protocol: "grpc", ProtocolVersion: 6, Pid: process.pid, Test: true, Addr: { Network: "tcp", String: `${LOOPBACK}:${port}` } },
  ]);
  const close = (): void => {
    for (const { server } of started) server.forceShutdown();
  };
  return { reattach: JSON.stringify(Object.fromEntries(reattach)), close };
}

async function listen(calls: ProviderCalls): Promise<{ readonly server: Server; readonly port: number }> {
  // A dashboard's body alone may have a megabyte: gRPC's own bound is four.
  const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  server.addService(
    service(),
    Object.fromEntries(
      Object.entries(calls).map(([name, call]) => [
        name,
        ({ request }: { readonly request: unknown }, answer: (error: object | null, response?: unknown) => void) => {
          let response: unknown;
          try {
            response = (call as (request: unknown) => unknown)(request);
          } catch (error) {
            answer({ code: status.INTERNAL, details: error instanceof Error ? error.message : String(error) });
            return;
          }
          answer(null, response);
        },
      ]),
    ),
  );
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync(`${LOOPBACK}:0`, ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound))),
  );
  return { server, port };
}

const LOOPBACK = "127.0.0.1";

function service(): ServiceClientConstructor["service"] {
  const definition = loadSync(join(__dirname, "provider.proto"), { keepCase: true, enums: String, longs: Number, defaults: true, oneofs: false });
  const { tfplugin6 } = loadPackageDefinition(definition) as unknown as { readonly tfplugin6: { readonly Provider: ServiceClientConstructor } };
  return tfplugin6.Provider.service;
}
