import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { documents } from "./documents/documents";

/** `npm run docs`: writes every generated page under docs/. */
for (const [file, text] of Object.entries(documents())) {
  writeFileSync(join("docs", file), text);
  process.stdout.write(`docs/${file}\n`);
}
