/** Arrows between folders run one way: main -> stacks -> constructs -> model; environments -> components, thresholds -> model. */
const only = (from, allowed) => ({
  name: `${from.replace(/\W+/g, "-")}-imports-only-${allowed.join("-") || "itself"}`,
  severity: "error",
  from: { path: `^${from}/` },
  to: { path: "^(main|index|bench|commands|components|constructs|environments|evaluate|examples|stacks|terraform|testing|thresholds|model|test)\\b", pathNot: `^(${[from, ...allowed].join("|")})/` },
});

module.exports = {
  forbidden: [
    only("model", []),
    // What judges rendered rules must not know how they were meant.
    only("evaluate", []),
    only("components", ["model"]),
    only("thresholds", ["model", "components"]),
    only("environments", ["components", "thresholds", "model"]),
    only("constructs", ["model"]),
    only("stacks", ["constructs", "model"]),
    only("terraform", ["model"]),
    only("commands", ["environments", "evaluate", "terraform", "model"]),
    only("testing", ["commands", "stacks", "constructs", "environments", "evaluate", "terraform", "model"]),
    {
      name: "one-vendor-never-imports-another",
      severity: "error",
      from: { path: "^(constructs|evaluate)/([^/]+)/" },
      to: { path: "^(constructs|evaluate)/[^/]+/", pathNot: "^$1/$2/" },
    },
    // What it makes are contents of files: Prometheus has no provider.
    { name: "prometheus-is-pure", severity: "error", from: { path: "^constructs/prometheus/" }, to: { pathNot: "^(constructs/prometheus|model)/" } },
    { name: "cdktf-through-one-door", severity: "error", from: { pathNot: "^(constructs/cdktf\\.ts|node_modules|providers|test|examples|bench)" }, to: { path: "node_modules/(cdktf|constructs)/" } },
    { name: "zod-through-one-door", severity: "error", from: { pathNot: "^(environments/zod\\.ts|node_modules|test)" }, to: { path: "node_modules/zod/" } },
    { name: "providers-by-deep-import-only", severity: "error", from: { pathNot: "^node_modules" }, to: { path: "(node_modules/@cdktf/provider-[^/]+|^providers/[^/]+)/lib/(index|lazy-index)\\.(js|d\\.ts)$" } },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    // The canaries' script runs at AWS, whose runtime brings its SDK.
    { name: "no-unresolvable", severity: "error", from: { pathNot: "^(node_modules|constructs/aws/uptime/uptime-check\\.js)" }, to: { couldNotResolve: true } },
  ],
  options: {
    // TypeScript 7 has no JavaScript API that dependency-cruiser could parse with; swc does not tell type imports apart,
    // so the rule that thresholds import only types is a test of its own.
    parser: "swc",
    doNotFollow: { path: "node_modules|^providers/" },
    exclude: { path: "(^|/)(dist|cdktf\\.out)" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".json", ".d.ts"], mainFields: ["main", "types"], exportsFields: ["exports"], conditionNames: ["require", "node", "default"] },
  },
};
