/** Preloaded into a measured process: leaves its peak memory (KiB) where the benchmark reads it. */
const { writeFileSync } = require("node:fs");

process.on("exit", () => writeFileSync(process.env.BENCH_USAGE, String(process.resourceUsage().maxRSS)));
