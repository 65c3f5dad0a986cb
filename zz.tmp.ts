import { readModels } from "./environments/models";
import { formatDiagnostic } from "./model/diagnostics";
const t = performance.now();
const m = readModels("environments", { ci: true });
console.log(performance.now() - t, "ms");
console.log(m.diagnostics.map(formatDiagnostic).join("\n"));
for (const x of m.models) console.log(x.environment, x.components.length, x.alerts.length, JSON.stringify(Object.fromEntries(["P0","P1","P2","P3","P4"].map(s => [s, x.alerts.filter(a => a.severity === s).length]))), x.gaps.length, x.alerts.filter(a=>!a.notifies).length, x.alerts.filter(a=>a.adopted).length);
