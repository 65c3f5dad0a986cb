import { spawnSync } from "node:child_process";

const PACKAGES = { promtool: "prometheus", prometheus: "prometheus", amtool: "prometheus-alertmanager", "prometheus-alertmanager": "prometheus-alertmanager" };
/** The servers' own tools, and the servers as Debian calls them. */
export type PrometheusTool = keyof typeof PACKAGES;

const absent = Object.entries(PACKAGES).filter(([tool]) => spawnSync(tool, ["--version"]).status !== 0);

/** Why Prometheus' own tools can't run here; nothing where they can. */
export const NO_PROMTOOL =
  absent.length === 0
    ? undefined
    : `${absent.map(([tool]) => tool).join(" and ")} can't be run: apt-get install ${[...new Set(absent.map(([, name]) => name))].join(" ")}, or see https://prometheus.io/download/`;

/** Whether their tests have to run: then their absence ends the run before the first test. */
export const PROMTOOL_REQUIRED = Boolean(process.env.REQUIRE_PROMTOOL);
