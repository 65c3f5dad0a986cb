import { spawnSync } from "node:child_process";
import { ROOT } from "../../docs/markdown";

/** Each rule of secretlint's recommended ones with its messages: `slack:SLACK_TOKEN`. */
export function libraryMessages(): readonly string[] {
  return ask("rules.flatMap(({ meta, messages }) => Object.keys(messages).map((message) => [meta.id.replace(/.*-rule-/, ''), message].join(':')))", "");
}

/** What secretlint itself says of each text, under the names of files that its rules look for. */
export function librarySays(texts: readonly string[]): readonly (readonly string[])[] {
  return ask(
    `await inTurn(JSON.parse(input), async (content) => {
      const said = await inTurn(["package.json", ".npmrc"], (filePath) => lintSource({
        source: { filePath, content, ext: filePath.slice(filePath.lastIndexOf(".")), contentType: "text" },
        options: { config: { rules: rules.filter(({ meta }) => !meta.id.endsWith("filter-comments")).map((rule) => ({ id: rule.meta.id, rule })) }, locale: "en" },
      }));
      return said.flatMap(({ messages }) => messages.map(({ ruleId, messageId }) => [ruleId.replace(/.*-rule-/, ""), messageId].join(":")));
    })`,
    JSON.stringify(texts),
  );
}

function ask<T>(expression: string, input: string): T {
  const program = `
    import { readFileSync } from "node:fs";
    import { lintSource } from "@secretlint/core";
    import { rules } from "@secretlint/secretlint-rule-preset-recommend";
    // See search.js.
    performance.mark = () => undefined;
    const input = readFileSync(0, "utf8");
    const inTurn = async (all, answer) => {
      const answers = [];
      for (const one of all) answers.push(await answer(one));
      return answers;
    };
    process.stdout.write(JSON.stringify(${expression}));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type", "module", "--eval", program], {
    cwd: ROOT,
    input,
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}
