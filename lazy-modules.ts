import Module from "node:module";

/**
 * Modules that packages load with their index and that a synthesis never uses: with what they load in turn, a third of
 * all. Whoever uses one, such as an app with assets, gets the real one at its first use.
 */
const LATER: readonly Later[] = [
  { owner: "cdktf", module: "archiver" }, // zips assets
  { owner: "cdktf", module: "semver" }, // compares the version of an installed terraform
  { owner: "zod", module: "zod/v4/locales", compiled: true }, // fifty languages; the diagnostics have their own words
];

for (const later of LATER) putOff(later);

export interface Later {
  /** Whose copy of it. */
  readonly owner: string;
  readonly module: string;
  /** From ES modules. @default false */
  readonly compiled?: boolean;
  /** What it exports, where that is known: an index that passes everything on asks for the names at once. @default those that it has when loaded */
  readonly names?: readonly string[];
}

/** Loads a module only when something of it is used; it has to be said before anything else loads it. */
export function putOff({ owner, module, compiled = false, names }: Later): void {
  const fromOwner = Module.createRequire(require.resolve(owner));
  const file = fromOwner.resolve(module);
  if (require.cache[file]) return;
  const load = (): object => {
    if (require.cache[file] === lazy) delete require.cache[file];
    return fromOwner(module);
  };
  const lazy = new Module(file);
  lazy.loaded = true;
  lazy.exports = lazily(load, compiled, names);
  require.cache[file] = lazy;
}

/**
 * What stands for a module until something of it is used.
 * @param compiled From ES modules.
 * @param names What it exports, where that is known before.
 */
export function lazily(load: () => object, compiled: boolean, names?: readonly string[]): object {
  return new Proxy(() => undefined, {
    apply: (_, self, args) => Reflect.apply(load() as () => unknown, self, args),
    // What is compiled from ES modules asks for the mark at once, before anything is used.
    get: (_, key) => (compiled && key === "__esModule" ? true : Reflect.get(load(), key)),
    has: (_, key) => Reflect.has(load(), key),
    ownKeys: () => names ?? Reflect.ownKeys(load()),
    getOwnPropertyDescriptor: (_, key) => {
      if (names?.includes(String(key))) return { configurable: true, enumerable: true, get: () => Reflect.get(load(), key) };
      const property = Reflect.getOwnPropertyDescriptor(load(), key);
      // A proxy may not call fixed what its target lacks.
      return property && { ...property, configurable: true };
    },
  });
}
