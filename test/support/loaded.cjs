// Tells on exit which files of the project and of its bindings a run has loaded.
process.on("exit", () => {
  const { writeFileSync } = require("node:fs");
  writeFileSync(process.env.LOADED, Object.keys(require("node:module")._cache).join("\n"));
});
