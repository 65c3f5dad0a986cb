import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalog } from "../catalog";
import { schemaText } from "./json";

writeFileSync(join(__dirname, "..", "schema.json"), schemaText(catalog));
