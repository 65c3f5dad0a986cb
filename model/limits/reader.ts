import type { Block, Reader, Spelling } from "./limit";

/** The reader of each spelling. */
export const READERS: Readonly<Record<Spelling, Reader>> = { camelCase: reader("camelCase"), snake_case: reader("snake_case") };

/** The first word of a resource's type, by which tables of vendors are kept: `aws_sns_topic` -> `aws`. */
export const vendorOf = (type: string): string => type.slice(0, type.indexOf("_"));

/** `period_in_days` -> `periodInDays`, as cdktf's generator spells it. */
export function camelCase(name: string): string {
  return name.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Whether only Terraform will know the value: a token of cdktf's (text, number, list or map), an object that resolves
 * later, or an expression in rendered configuration.
 */
export function isUnknown(value: unknown, spelling: Spelling): boolean {
  if (typeof value === "string") return value.includes("{") && (value.includes("TfToken[") || (spelling === "snake_case" && EXPRESSION.test(value)));
  if (typeof value === "number") return value < NUMBER_TOKEN && Number.isFinite(value);
  if (value === null || typeof value !== "object") return false;
  if (Array.isArray(value)) return value.some(isListToken);
  if (typeof (value as { resolve?: unknown }).resolve === "function") return true;
  // A map token is an object with that one key.
  for (const key in value) return key.startsWith("&{TfToken[");
  return false;
}

/** Text as the vendor will see it: rendered configuration has its template marks escaped. */
export function plainText(text: string, spelling: Spelling): string {
  return spelling === "snake_case" && text.includes("{") ? text.replace(/([$%])\1\{/g, "$1{") : text;
}

export const isBlock = (value: unknown): value is Block => value !== null && typeof value === "object" && !Array.isArray(value);

// cdktf encodes number tokens as doubles below this: lib/tokens/private/encoding, 0xfdff and 0xfbff in the top 16 bits.
const NUMBER_TOKEN = -1e280;
const EXPRESSION = /(?:^|[^$])\$\{|(?:^|[^%])%\{/;
const isListToken = (element: unknown): boolean => typeof element === "string" && element.startsWith("#{TfToken[");
const NONE: readonly never[] = [];

function reader(spelling: Spelling): Reader {
  const spelled = new Map<string, string>();
  const spell = (name: string): string => {
    if (spelling === "snake_case") return name;
    const known = spelled.get(name);
    if (known !== undefined) return known;
    const fresh = camelCase(name);
    spelled.set(name, fresh);
    return fresh;
  };
  const value = (block: Block, name: string): unknown => block[spell(name)] ?? undefined;
  const known = (block: Block, name: string): unknown => {
    const given = value(block, name);
    return isUnknown(given, spelling) ? undefined : given;
  };
  return {
    value,
    has: (block, name) => value(block, name) !== undefined,
    unknown: (block, name) => isUnknown(value(block, name), spelling),
    number: (block, name) => {
      const given = known(block, name);
      return typeof given === "number" ? given : undefined;
    },
    text: (block, name) => {
      const given = known(block, name);
      return typeof given === "string" ? plainText(given, spelling) : undefined;
    },
    flag: (block, name) => {
      const given = known(block, name);
      return typeof given === "boolean" ? given : undefined;
    },
    list: (block, name) => {
      const given = known(block, name);
      return Array.isArray(given) ? given : undefined;
    },
    blocks: (block, name) => {
      const given = known(block, name);
      if (given === undefined) return NONE;
      if (!Array.isArray(given)) return isBlock(given) ? [given] : NONE;
      return given.every(isKnownBlock) ? given : given.filter(isKnownBlock);
    },
  };
}

const isKnownBlock = (value: unknown): value is Block => isBlock(value) && !isUnknown(value, "camelCase");
