import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { putOff } from "../../../lazy-modules";

const ENDING = "Builder.gen.js";
const owner = "@grafana/grafana-foundation-sdk/text";

// Dashboards of Grafana's next schema, which builders of this one load with their index.
for (const version of ["dashboardv2", "dashboardv2beta1"]) putOff({ owner, module: `@grafana/grafana-foundation-sdk/${version}`, compiled: true });

// A hundred builders that the indices load, of which a handful is used. Each file exports the class that it is called after.
for (const part of ["common", "dashboard"]) {
  const folder = dirname(require.resolve(`@grafana/grafana-foundation-sdk/${part}`));
  for (const file of readdirSync(folder)) if (file.endsWith(ENDING)) putOff({ owner, module: join(folder, file), compiled: true, names: [className(file)] });
}

/** `rowBuilder.gen.js` -> `RowBuilder` */
function className(file: string): string {
  return file.slice(0, 1).toUpperCase() + file.slice(1, -".gen.js".length);
}
