// What `npm run test:quick` leaves out, for jest's --filter: a test that, itself or by what it imports, starts processes or
// a browser or can write a synthesis. One that takes long for another reason begins with it: /** @slow reason */
const { existsSync, readFileSync, statSync } = require("node:fs");
const { dirname, join, relative } = require("node:path");

const ROOT = join(__dirname, "../..");
const SLOW = {
  "node:child_process": "starts a process",
  recheck: "starts a process",
  "playwright-core": "opens a browser",
  "stacks/synth.ts": "writes a synthesis",
};
/** Who starts a process to test something; what is tested does so too rarely to count. */
const OURS = /^(test|bench)\//;

module.exports = (paths) => {
  const filtered = paths.filter((path) => whySlow(path) === undefined);
  process.stderr.write(`${filtered.length} of ${paths.length} files are quick; npm test runs them all\n`);
  return { filtered };
};
module.exports.whySlow = whySlow;

/** In words, with the way there; nothing where a test is quick. */
function whySlow(test, text = readFileSync(test, "utf8")) {
  const said = /^\/\*\* @slow (.+) \*\//.exec(text)?.[1];
  if (said) return said;
  const from = new Map([[test, undefined]]);
  // A map grows while it is walked: the nearest come first.
  for (const file of from.keys())
    for (const next of file === test ? importsIn(test, text) : importsOf(file)) {
      const why = (next.startsWith(ROOT) || OURS.test(relative(ROOT, file))) && SLOW[named(next)];
      if (why) return `${why}: ${[next, ...wayTo(file, from)].map(named).join(" <- ")}`;
      if (!from.has(next)) from.set(next, file);
    }
  return undefined;
}

function wayTo(file, from) {
  const way = [];
  for (let at = file; at !== undefined; at = from.get(at)) way.push(at);
  return way;
}

const named = (file) => (file.startsWith(ROOT) ? relative(ROOT, file) : file);

// Types are gone at run time. `from` ends the import, whose names may fill several lines.
const IMPORT = /^(?:import|export) (?!type\b)(?:[^"';]*\bfrom )?"([^"]+)"|\b(?:require|import)\("([^"]+)"\)/gm;
const known = new Map();

/** Nothing of what a package imports. */
function importsOf(file) {
  if (!file.startsWith(ROOT) || !/\.[jt]s$/.test(file)) return [];
  if (!known.has(file)) known.set(file, importsIn(file, readFileSync(file, "utf8")));
  return known.get(file);
}

/** Packages by name, files by path. */
function importsIn(file, text) {
  const names = [...text.matchAll(IMPORT)].map(([, own, called]) => own ?? called);
  return names.map((name) => (name.startsWith(".") ? found(join(dirname(file), name)) : name));
}

function found(path) {
  return [path, `${path}.ts`, `${path}.js`, join(path, "index.ts")].find((file) => existsSync(file) && statSync(file).isFile()) ?? path;
}
