import Module from "node:module";

/**
 * Puts off loading `archiver` until something zips an asset. cdktf loads it with its index, and two hundred modules
 * behind it: a tenth of the time that a synthesis of three environments takes, and nothing here has assets. An app of a
 * user's own that has some gets the real one at its first use.
 */
const fromCdktf = Module.createRequire(require.resolve("cdktf"));
const file = fromCdktf.resolve("archiver");

if (!require.cache[file]) {
  const lazy = new Module(file);
  lazy.loaded = true;
  lazy.exports = new Proxy(() => undefined, { apply: (_, self, args) => Reflect.apply(load(), self, args), get: (_, key) => Reflect.get(load(), key) });
  require.cache[file] = lazy;
}

function load(): () => unknown {
  delete require.cache[file];
  return fromCdktf("archiver");
}
