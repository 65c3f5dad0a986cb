// What `npm run test:quick` leaves out, for jest's --filter: a test that, itself or by what it imports, can start a process
// or a browser or write a synthesis. A test that takes long for another reason says so in its first line: /** @slow reason */
const { existsSync, readFileSync, statSync } = require("node:fs");
const { dirname, join, relative } = require("node:path");

const ROOT = join(__dirname, "../..");
const SLOW = {
  "node:child_process": "starts a process",
  recheck: "starts a process",
  "playwright-core": "opens a browser",
  "stacks/synth.ts": "writes a synthesis",
};

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
  for (const file of from.keys()) {
    const why = SLOW[relative(ROOT, file)] ?? SLOW[file];
    if (why) return `${why}: ${wayTo(file, from).join(" <- ")}`;
    for (const next of file === test ? importsIn(test, text) : importsOf(file)) if (!from.has(next)) from.set(next, file);
  }
  return undefined;
}

function wayTo(file, from) {
  const way = [];
  for (let at = file; at !== undefined; at = from.get(at)) way.push(at.startsWith(ROOT) ? relative(ROOT, at) : at);
  return way;
}

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
