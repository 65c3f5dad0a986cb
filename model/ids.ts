import { withoutEnd } from "./trim";

/**
 * Terraform's logical id for a model key, by an injective encoding: two different keys never share an id.
 * cdktf's own ids drop dots, so `api.errors` and `apierrors` would silently become one resource.
 */
export function logicalId(key: string): string {
  // cdktf, and whoever reads its JSON, may take such an id for what every object has by that name.
  if (key in Object.prototype) return `_k${encodedKey(key)}`;
  const encoded = encodedKey(key);
  return /^[A-Za-z]/.test(encoded) ? encoded : `_k${encoded}`;
}

function encodedKey(key: string): string {
  return key.replace(/[^A-Za-z0-9-]/g, (char) => (char === "." ? "__" : `_x${(char.codePointAt(0) as number).toString(16)}_`));
}

/** The inverse of {@link logicalId}. */
export function modelKey(id: string): string {
  return id.replace(/^_k/, "").replace(/__|_x([0-9a-f]+)_/g, (_, hex?: string) => (hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : "."));
}

/**
 * A name within a vendor's length limit: readable as far as it fits, then a hash of the whole, so that two long names
 * that differ at their end stay different.
 */
export function shorten(name: string, limit: number): string {
  if (name.length <= limit) return name;
  const hash = fnv1a(name);
  return `${withoutEnd(name.slice(0, limit - hash.length - 1), "-_.")}-${hash}`;
}

/** Eight letters and digits that another text has not, but by an accident of one in 10^12. */
export const digest = (text: string): string => fnv1a(text);

/** A number from 0 to `below` - 1 that depends on the text alone. Two texts may share one. */
export function stableNumber(text: string, below: number): number {
  return Number.parseInt(fnv1a(text), 36) % below;
}

/** 52-bit FNV-1a-like hash in base 36, eight characters; stable across platforms and releases. */
function fnv1a(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (const byte of Buffer.from(text, "utf8")) {
    low = Math.imul(low ^ byte, 0x01000193) >>> 0;
    high = Math.imul(high ^ byte ^ (low >>> 13), 0x01000197) >>> 0;
  }
  return ((high % 0x100000) * 0x100000000 + low).toString(36).padStart(8, "0").slice(-8);
}
