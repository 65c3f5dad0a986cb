import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a review can't do without: it reads and parses all JSON of the directories that are its arguments. */
for (const directory of process.argv.slice(2))
  for (const file of readdirSync(directory, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".json")) JSON.parse(readFileSync(join(directory, file), "utf8"));
