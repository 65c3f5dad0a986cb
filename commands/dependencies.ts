import { readFileSync } from "node:fs";
import Module from "node:module";

/**
 * Loads what a synthesis depends on as it was published. tsx would look for ES module syntax in each of these files, the
 * bindings' three megabytes among them, and Node would decode the source map at the end of each, which only a stack
 * trace through a dependency would show: a tenth of the time in all. Our own files stay with tsx, source maps included.
 */
const PUBLISHED = /[\\/]node_modules[\\/](?:@cdktf|@grafana|cdktf|constructs|yaml|zod)[\\/]|[\\/]providers[\\/]grafana[\\/]lib[\\/]/;

interface CommonJs extends NodeJS.Module {
  _compile(code: string, file: string): void;
}
const { _extensions: loaders } = Module as unknown as { readonly _extensions: Record<string, (module: CommonJs, file: string) => void> };

const byTsx = loaders[".js"] as (typeof loaders)[string];
loaders[".js"] = (module, file) => {
  if (PUBLISHED.test(file)) module._compile(withoutMap(readFileSync(file, "utf8")), file);
  else byTsx(module, file);
};

function withoutMap(code: string): string {
  const map = code.lastIndexOf("\n//# sourceMappingURL=data:");
  return map < 0 ? code : code.slice(0, map);
}
