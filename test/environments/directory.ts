import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type LoadedEnvironment, type LoadOptions, loadEnvironments } from "../../environments/load";
import { smallCatalog } from "./small-catalog";

/** Loads these files from a directory that exists only meanwhile. */
export function loadFiles(files: Readonly<Record<string, string | Uint8Array>>, options: LoadOptions = {}): readonly LoadedEnvironment[] {
  const directory = mkdtempSync(join(tmpdir(), "environments-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), content);
    }
    return loadEnvironments(directory, smallCatalog, options);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The only environment; fails with its problems when it has any. */
export function loadOne(files: Readonly<Record<string, string>>, options: LoadOptions = {}): Required<LoadedEnvironment> {
  const [environment] = loadFiles(files, options);
  if (!environment?.platform) throw new Error(JSON.stringify(environment?.diagnostics, null, 2));
  return environment as Required<LoadedEnvironment>;
}

export const BASE = `abstract: true
platform: shop
aws: { accountId: "210987654321", region: eu-west-1, tags: { a: base, b: base } }
runbook: https://runbooks.shop.example/{signal}
teams:
  payments: { name: Payments, email: payments@shop.example }
thresholds:
  api.latency.P1: { at: 4 s, reason: base }
components:
  checkout-api:
    kind: api
    team: payments
    dependsOn: [ledger, mailer]
    targetGroup: { ssm: /shop/checkout }
  ledger: { kind: custom, team: payments }
  mailer: { kind: custom, team: payments }
`;
