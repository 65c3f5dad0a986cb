import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { markdownTable } from "../../commands/documents/markdown";
import { DEFAULT_ROUTES } from "../../environments/schema/file";
import { ESCALATION } from "../../model/oncall/escalation";
import type { IncidentSeverity } from "../../model/oncall/input";
import { SUPPRESSOR_WAIT } from "../../model/resolve/checks";
import { SEVERITIES, SEVERITY } from "../../model/severities";
import { ROOT, read } from "./markdown";

const TABLE = /(?<=<!-- table: defaults -->\n)[\s\S]*?(?=<!-- end -->)/;

/** UPDATE_EXPECTED=1 writes the table. */
test("docs/on-call.md shows the default routes and escalation as they are", () => {
  const rows = SEVERITIES.map((severity) => {
    const times = ESCALATION[severity as IncidentSeverity] as (typeof ESCALATION)[IncidentSeverity] | undefined;
    return [
      `${severity} ${SEVERITY[severity].alias}`,
      SEVERITY[severity].when,
      DEFAULT_ROUTES[severity].join(", ") || "dashboards only",
      severity === "P2" ? "low, high in support hours" : times ? "high" : "no incident",
      times ? times.after.map((seconds) => `${seconds / 60}`).join(", ") : "",
      times ? String(times.rounds) : "",
    ];
  });
  const table = `${markdownTable(["severity", "when", "channels", "urgency", "rungs after minutes", "rounds"], rows)}\n`;
  const page = read("docs/on-call.md");
  if (process.env.UPDATE_EXPECTED) writeFileSync(join(ROOT, "docs/on-call.md"), page.replace(TABLE, table));
  else expect(TABLE.exec(page)?.[0]).toBe(table);
});

test("docs/suppression.md names the wait as it is", () => expect(read("docs/suppression.md")).toContain(`waits ${SUPPRESSOR_WAIT} s for its suppressor`));
