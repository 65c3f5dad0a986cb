/** A text that was JSON, such as a dashboard or a policy, as what it says. */
export class Decoded {
  constructor(readonly value: unknown) {}
}

/** The value with every text in it that is a JSON object or list decoded, however deep one holds another. */
export function decode(value: unknown): unknown {
  if (typeof value === "string") {
    const parsed = /^\s*[{[]/.test(value) ? parse(value) : undefined;
    return parsed === undefined ? value : new Decoded(decode(parsed));
  }
  if (Array.isArray(value)) return value.map(decode);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, property]) => [key, decode(property)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
