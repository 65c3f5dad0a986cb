import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMap, parseDocument } from "yaml";
import { modelKey } from "../../model/ids";
import { filesOf, render, resourcesOf } from "../support/synth";

const ROOT = join(__dirname, "../..");
const ENVIRONMENTS = join(ROOT, "environments");
const first = render(ENVIRONMENTS);

describe("the output", () => {
  test("is the same bytes in a second run", () => {
    expect(render(ENVIRONMENTS).files).toEqual(first.files);
  });

  test("is the same bytes from another checkout, run as its own process", () => {
    const checkout = mkdtempSync(join(tmpdir(), "tocsin-checkout-"));
    try {
      for (const part of [
        "main.ts",
        "lazy-modules.ts",
        "commands",
        "components",
        "constructs",
        "environments",
        "model",
        "stacks",
        "thresholds",
        "package.json",
        "tsconfig.json",
      ])
        cpSync(join(ROOT, part), join(checkout, part), { recursive: true });
      symlinkSync(join(ROOT, "node_modules"), join(checkout, "node_modules"));
      const run = spawnSync(process.execPath, ["--require", "tsx/cjs", "main.ts"], {
        cwd: checkout,
        encoding: "utf8",
        env: { ...process.env, CDKTF_OUTDIR: "", ENVIRONMENTS_DIR: "environments" },
      });
      expect([run.status, run.stderr]).toEqual([0, ""]);
      expect(filesOf(join(checkout, "cdktf.out"))).toEqual(first.files);
    } finally {
      rmSync(checkout, { recursive: true });
    }
  });

  test("does not depend on the order of components, teams or people in YAML", () => {
    const reversed = edited((file, text) => {
      const document = parseDocument(text);
      for (const key of ["components", "teams", "people"]) {
        const map = document.get(key);
        if (isMap(map)) map.items.reverse();
      }
      return file.endsWith(".yaml") ? document.toString() : text;
    });
    expect(reversed.files).toEqual(first.files);
  });

  test("changes only by a new component's own resources and those that by nature list components", () => {
    const added = edited((file, text) => {
      if (!file.endsWith("base.yaml")) return text;
      const document = parseDocument(text);
      document.setIn(["components", "added-bucket"], { kind: "bucket", team: "platform", bucket: "shop-added", filter: "everything" });
      return document.toString();
    });
    for (const stack of ["production-aws", "production-oncall"]) {
      const [before, after] = [resourcesOf(first.stack(stack)), resourcesOf(added.stack(stack))];
      const changed = [...after].filter(([address, config]) => JSON.stringify(before.get(address)) !== JSON.stringify(config)).map(([address]) => address);
      const gone = [...before.keys()].filter((address) => !after.has(address));
      expect(gone).toEqual([]);
      const foreign = changed.filter((address) => !/(^|\.)(dashboard\.)?added-bucket(\.|$)/.test(modelKey(address.replace(/^[a-z_]+\./, ""))));
      expect([stack, foreign]).toEqual([stack, LISTS_COMPONENTS[stack]]);
      expect(changed.length).toBeGreaterThan(foreign.length);
    }
  });
});

/** Resources that name every component. */
const LISTS_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  "production-aws": ["aws_cloudwatch_dashboard.dashboard__overview"],
  "production-oncall": [
    "pagerduty_event_orchestration_router.platform",
    // Workflows that any component's incidents may start name every service.
    "pagerduty_incident_workflow_trigger.status-update",
    "pagerduty_incident_workflow_trigger.war-room",
  ],
};

function edited(edit: (file: string, text: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-environments-"));
  try {
    for (const name of ["base", "development", "staging", "production"])
      writeFileSync(join(folder, `${name}.yaml`), edit(`${name}.yaml`, readFileSync(join(ENVIRONMENTS, `${name}.yaml`), "utf8")));
    return render(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
