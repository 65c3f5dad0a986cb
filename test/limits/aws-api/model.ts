import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { BOTOCORE_DATA } from "../../support/botocore-here";
import { NEWER } from "./newer";

/** What AWS's own model of a service says of a value: botocore's `service-2.json`, as far as it limits anything. */
export interface Shape {
  readonly type: string;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, { readonly shape: string }>>;
  readonly member?: { readonly shape: string };
  readonly key?: { readonly shape: string };
  readonly value?: { readonly shape: string };
}

export interface Service {
  readonly operations: Readonly<Record<string, { readonly input?: { readonly shape: string } }>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

const read = new Map<string, Service>();

/** The model of a service, with what became known of it since the package was made. */
export function service(name: string): Service {
  const known = read.get(name);
  if (known) return known;
  const packaged = packagedModel(name);
  const newer = NEWER[name];
  const shapes: Record<string, Shape> = { ...packaged?.shapes };
  for (const [shape, { members, ...changes }] of Object.entries(newer?.shapes ?? {})) {
    const { members: before, ...rest } = shapes[shape] ?? { type: "structure" };
    const all = { ...before, ...members };
    shapes[shape] = { ...rest, ...changes, ...(Object.keys(all).length > 0 && { members: all }) } as Shape;
  }
  const merged = { operations: { ...packaged?.operations, ...newer?.operations }, shapes };
  read.set(name, merged);
  return merged;
}

/** The newest of the package's models; newer packages of Debian's have them compressed. */
function packagedModel(name: string): Service | undefined {
  const folder = join(BOTOCORE_DATA, name);
  const [newest] = existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
  if (newest === undefined) return undefined;
  const plain = join(folder, newest, "service-2.json");
  return JSON.parse(existsSync(plain) ? readFileSync(plain, "utf8") : gunzipSync(readFileSync(`${plain}.gz`)).toString("utf8"));
}
