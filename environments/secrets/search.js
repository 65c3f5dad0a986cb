// Runs in a process of its own: secretlint consists of ES modules, which Node 20 can't `require`, and answers later.
// Reads a JSON list of texts, writes a JSON list of the rules that found something in each.

/** Rules that look into files of one name only see every text under that name. */
const NAMES = ["package.json", ".npmrc"];

// Its profiler keeps a mark of each step, and at the end looks through all of them for each: 400 texts would take 4 s.
require("node:perf_hooks").performance.mark = () => undefined;

search(JSON.parse(require("node:fs").readFileSync(0, "utf8"))).then((found) => process.stdout.write(JSON.stringify(found)));

/** @param {{ texts: string[], without: string[] }} question */
async function search({ texts, without }) {
  const [{ lintSource }, { rules }] = await Promise.all([import("@secretlint/core"), import("@secretlint/secretlint-rule-preset-recommend")]);
  const asked = rules.map((rule) => ({ id: rule.meta.id, rule })).filter(({ id }) => !without.includes(id));
  const found = [];
  for (const content of texts) {
    const ids = new Set();
    for (const filePath of NAMES) {
      const ext = filePath.slice(filePath.lastIndexOf("."));
      const { messages } = await lintSource({
        source: { filePath, content, ext, contentType: "text" },
        options: { config: { rules: asked }, locale: "en", maskSecrets: true },
      });
      for (const { ruleId, type } of messages) if (type === "message") ids.add(ruleId);
    }
    found.push([...ids]);
  }
  return found;
}
