/** A place in a JSON document. */
type Path = readonly (string | number)[];

/** What a document says after one place of it was damaged; nothing where the damage does not fit there. */
type Damage = (text: string, random: (below: number) => number) => string | Buffer | undefined;

/** Names that every object has, and one that sets its prototype. */
export const NAMES = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__", "prototype"];

/** In place of a value. `raw` is JSON that no value makes. */
const VALUES: Readonly<Record<string, unknown>> = {
  null: null,
  true: true,
  false: false,
  "empty text": "",
  text: "text",
  "not a number": "NaN",
  "a name of every object": "constructor",
  "a template": `\${sensitive(aws_x.y.z)}`,
  "control characters": "a\u0000\u001b[31m\u202e\u2028b\n\tc",
  "half a character": "\ud800",
  "a long text": "x".repeat(5000),
  "an empty list": [],
  "an empty object": {},
  "a list": [1, "a", null, { b: 1 }],
  "an object": { a: [1], b: null },
  "an object that is no text": { toString: "x", valueOf: 1, toJSON: 2 },
  zero: 0,
  "a huge number": 1e308,
  "a negative number": -7,
  "a fraction": 0.1 + 0.2,
};
const RAW: Readonly<Record<string, string>> = {
  infinite: "1e999",
  "nested 100 deep": `${'{"a":'.repeat(100)}1${"}".repeat(100)}`,
  "nested 3,000 deep": `${"[".repeat(3000)}${"]".repeat(3000)}`,
  "twice the same key": '{"a":1,"a":{"b":2}}',
  "its own prototype": '{"__proto__":{"key":"x","id":"y"},"constructor":null}',
};

const inJson =
  (change: (holder: Record<string, unknown> | unknown[], step: string | number, random: (below: number) => number) => boolean): Damage =>
  (text, random) => {
    const document = JSON.parse(text) as unknown;
    const paths = pathsOf(document);
    const path = paths[random(paths.length)] as Path;
    const holder = path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], document);
    if (!change(holder as Record<string, unknown>, path.at(-1) as string | number, random)) return undefined;
    // As a synthesis writes it, or by somebody else's hand.
    return random(4) === 0 ? JSON.stringify(document) : `${JSON.stringify(document, null, 2)}\n`;
  };

const put =
  (value: unknown): Damage =>
  (text, random) =>
    inJson((holder, step) => {
      (holder as Record<string | number, unknown>)[step] = value;
      return true;
    })(text, random);

/** A mark in the document, which the raw text then takes the place of. */
const MARK = "put something here";
const raw =
  (value: string): Damage =>
  (text, random) =>
    (put(MARK)(text, random) as string).replace(JSON.stringify(MARK), () => value);

const onList = (change: (list: unknown[], random: (below: number) => number) => boolean): Damage =>
  inJson((holder, step, random) => {
    const value = (holder as Record<string | number, unknown>)[step];
    return Array.isArray(value) && value.length > 0 && change(value, random);
  });

/** By name, each at one place. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  ...Object.fromEntries(Object.entries(VALUES).map(([name, value]) => [name, put(value)])),
  ...Object.fromEntries(Object.entries(RAW).map(([name, value]) => [name, raw(value)])),
  "left out": inJson((holder, step) => (Array.isArray(holder) ? holder.splice(step as number, 1).length === 1 : delete holder[step])),
  "called otherwise": inJson((holder, step, random) => {
    if (Array.isArray(holder)) return false;
    Object.defineProperty(holder, NAMES[random(NAMES.length)] as string, { value: holder[step], enumerable: true, configurable: true, writable: true });
    return delete holder[step];
  }),
  "with a name of every object": inJson((holder, _, random) => {
    if (Array.isArray(holder)) return false;
    const value = Object.values(VALUES)[random(Object.keys(VALUES).length)];
    Object.defineProperty(holder, NAMES[random(NAMES.length)] as string, { value, enumerable: true, configurable: true, writable: true });
    return true;
  }),
  "in another order": onList((list) => list.reverse().length > 1),
  "with an element twice": onList((list, random) => list.push(structuredClone(list[random(list.length)])) > 1),
  "another number": inJson((holder, step) => {
    const value = (holder as Record<string | number, unknown>)[step];
    if (typeof value !== "number") return false;
    (holder as Record<string | number, unknown>)[step] = value * 1000 + 1;
    return true;
  }),
  "another text": inJson((holder, step) => {
    const value = (holder as Record<string | number, unknown>)[step];
    if (typeof value !== "string") return false;
    (holder as Record<string | number, unknown>)[step] = `${value}x`;
    return true;
  }),
  "cut off": (text, random) => text.slice(0, random(text.length)),
  "with a byte turned": (text, random) => {
    const bytes = Buffer.from(text);
    const at = random(bytes.length);
    bytes[at] = (bytes[at] as number) ^ (1 << random(8));
    return bytes;
  },
  "with a byte that is no UTF-8": (text, random) => {
    const bytes = Buffer.from(text);
    bytes[random(bytes.length)] = 0xc0 + random(64);
    return bytes;
  },
  "with a bracket more": (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + '{}[]",\n:'[random(8)] + text.slice(at);
  },
  "without a line": (text, random) => {
    const lines = text.split("\n");
    lines.splice(random(lines.length), 1);
    return lines.join("\n");
  },
  "with a line twice": (text, random) => {
    const lines = text.split("\n");
    const at = random(lines.length);
    lines.splice(at, 0, lines[at] as string);
    return lines.join("\n");
  },
  "with a mark of byte order": (text) => `\ufeff${text}`,
  "with Windows' line ends": (text) => text.replaceAll("\n", "\r\n"),
  "in UTF-16": (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]),
  twice: (text) => text + text,
  empty: () => "",
};

/** Every place of a document but its root. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  const own = path.length === 0 ? [] : [path];
  if (typeof value !== "object" || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]))];
}

/** The same numbers for the same seed, each below what is asked for. https://prng.di.unimi.it/splitmix64.c is its 64-bit kin */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}
