import { existsSync, readFileSync } from "node:fs";
import Module from "node:module";
import { join } from "node:path";
import { lazily } from "../lazy-modules";
import "./resolution";

// Node keeps what it compiled from run to run, since 22.8: 7 % of a small synthesis.
(Module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

/**
 * Loads what a synthesis depends on as it was published. tsx would look for ES module syntax in each of these files, the
 * bindings' three megabytes among them, and Node would decode the source map at the end of each, which only a stack
 * trace through a dependency would show: a tenth of the time in all. Our own files stay with tsx, source maps included,
 * and so do packages of ES modules, which only tsx can `require`.
 */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+|^.*[\\/]providers[\\/]grafana(?=[\\/]lib[\\/])/;

/**
 * A resource's bindings, whose hundred kilobytes load when the first resource of the type is declared: what constructs can
 * render is far more than what an environment has.
 */
const RESOURCE = /(?:[\\/]node_modules[\\/]@cdktf[\\/]provider-[^\\/]+|[\\/]providers[\\/]grafana)[\\/]lib[\\/](?!provider[\\/])[^\\/]+[\\/]index\.js$/;

interface CommonJs extends NodeJS.Module {
  _compile(code: string, file: string): void;
}
const { _extensions: loaders } = Module as unknown as { readonly _extensions: Record<string, (module: CommonJs, file: string) => void> };

const byTsx = loaders[".js"] as (typeof loaders)[string];
loaders[".js"] = (module, file) => {
  if (RESOURCE.test(file))
    module.exports = lazily(
      once(() => compiled(file, module.paths)),
      true,
    );
  else if (isCommonJs(file)) module._compile(withoutMap(readFileSync(file, "utf8")), file);
  else byTsx(module, file);
};

const types = new Map<string, boolean>();
function isCommonJs(file: string): boolean {
  const folder = PACKAGE.exec(file)?.[0];
  if (folder === undefined || file.endsWith(".cjs")) return folder !== undefined;
  const known = types.get(folder) ?? typeOf(folder) !== "module";
  types.set(folder, known);
  return known;
}

/** What is no package, such as a tool's cache, may be anything: tsx finds out. */
function typeOf(folder: string): string | undefined {
  const file = join(folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { readonly type?: string }).type : "module";
}

function compiled(file: string, paths: string[]): object {
  const module = new Module(file) as CommonJs;
  Object.assign(module, { filename: file, paths });
  module._compile(withoutMap(readFileSync(file, "utf8")), file);
  return module.exports as object;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function withoutMap(code: string): string {
  const map = code.lastIndexOf("\n//# sourceMappingURL=data:");
  return map < 0 ? code : code.slice(0, map);
}
