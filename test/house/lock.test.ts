import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  /** Lies in its parent's archive, whose hash covers it. */
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(readFileSync(join(__dirname, "../../package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, Locked>> };
const installed = Object.entries(packages).filter(([path]) => path.includes("node_modules/"));
const archives = installed.filter(([, { link, inBundle }]) => !link && !inBundle);

describe("package-lock.json", () => {
  test("is read: it has archives, bundled packages and links", () => {
    expect(archives.length).toBeGreaterThan(500);
    expect(installed.filter(([, { inBundle }]) => inBundle).length).toBeGreaterThan(0);
    expect(installed.filter(([, { link }]) => link).map(([path]) => path)).toEqual(["node_modules/@cdktf/provider-grafana"]);
  });

  test("has the hash of every archive, also of those that other platforms get", () =>
    expect(archives.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? "")).map(([path]) => path)).toEqual([]));

  test("names no registry: whoever installs asks their own", () =>
    expect(archives.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]));

  test("has every package of another platform that one is optional for, or npm ci refuses it there", () => {
    const named = installed.flatMap(([path, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).map((name) => [path, name] as const));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(([path, name]) => !found(path, name))).toEqual([]);
  });
});

/** As Node.js looks a package up: in the folder of who asks, then in those around it. */
function found(path: string, name: string): boolean {
  if (packages[`${path && `${path}/`}node_modules/${name}`]) return true;
  return path !== "" && found(path.slice(0, Math.max(0, path.lastIndexOf("node_modules/") - 1)), name);
}
