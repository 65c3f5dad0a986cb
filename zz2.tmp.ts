import { catalog } from "./environments/catalog";
import { loadEnvironments } from "./environments/load";
import { schemaText } from "./environments/schema/json";
let t = performance.now(); loadEnvironments("environments", catalog); console.log("load", performance.now() - t);
t = performance.now(); const s = schemaText(catalog); console.log("schema", performance.now() - t, s.length);
const j = JSON.parse(s); const size = (x: unknown) => JSON.stringify(x).length;
console.log("min", size(j), Object.entries(j.definitions).map(([k, v]) => k + size(v)).join(" "), Object.entries(j.properties).map(([k, v]) => k + size(v)).join(" "));
const v = j.properties.components.anyOf[0].additionalProperties; console.log(Object.keys(v), JSON.stringify(v).slice(0, 300));
