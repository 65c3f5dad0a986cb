import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModels } from "../../environments/models";
import { type Diagnostic, formatDiagnostic } from "../../model/diagnostics";
import { synthesize } from "../../stacks/synth";

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "tocsin-forgotten-"));
  mkdirSync(join(project, "environments"));
  for (const name of ["live", "trial"]) declare(name);
});
afterEach(() => rmSync(project, { recursive: true }));

const declare = (name: string, more = "") => writeFileSync(join(project, "environments", `${name}.yaml`), MINIMAL + more);
const MINIMAL = readFileSync(join(__dirname, "../../examples/minimal/environments/production.yaml"), "utf8")
  .replace("production: true\n", "")
  .replace(/^state:.*\n/m, "");
const S3 = "state: { type: s3, bucket: bakery-state, region: eu-west-1 }\n";
const NO_PAGERDUTY = "vendors: { pagerduty: { off: the bakers read mail } }\n";

/** @returns what is told of stacks that are gone */
function synth(only?: string, directory = "environments"): readonly string[] {
  const { models, diagnostics, environments, locate } = readModels(join(project, directory), { ...(only !== undefined && { only }) });
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  const told: Diagnostic[] = [];
  synthesize(models, join(project, "cdktf.out"), locate, (all) => void told.push(...all), environments);
  return told.filter(({ code }) => code === "TOC136").map((one) => formatDiagnostic(one).replaceAll(`${project}/`, ""));
}

/** A state as Terraform writes it. */
function state(file: string, count: number): void {
  const resources = [
    { mode: "data", type: "pagerduty_user", name: "ada", instances: [{}] },
    { mode: "managed", type: "aws_sns_topic", name: "alerts", instances: Array.from({ length: count }, () => ({ attributes: { secret: "s3cr3t" } })) },
  ];
  mkdirSync(join(project, file, ".."), { recursive: true });
  writeFileSync(join(project, file), JSON.stringify({ version: 4, serial: 3, resources }));
}

const STILL = "warning TOC136: stacks that are no longer rendered still have resources at their vendors, which nobody deletes or changes any more:";
const HINT = /\n {4}hint: bring back what declared them, run `npx cdktf destroy <stack>`, and remove it again: docs\/state-and-secrets\.md/;

test("A removed environment whose local state lists resources is told with their number, and none of its values, until it is destroyed", () => {
  synth();
  state("terraform.bakery.trial-aws.tfstate", 60);
  state("terraform.bakery.live-aws.tfstate", 60);
  rmSync(join(project, "environments/trial.yaml"));
  for (const told of [synth(), synth()]) {
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${STILL}\n      trial-aws: 60 by terraform.bakery.trial-aws.tfstate\n`);
    expect(told[0]).toMatch(HINT);
    expect(told[0]).not.toContain("s3cr3t");
  }
  // As a destroy leaves it: data sources are nobody's.
  state("terraform.bakery.trial-aws.tfstate", 0);
  expect(synth()).toEqual([]);
});

test("A removed vendor is told, and other environments' stacks are not", () => {
  synth();
  for (const stack of ["trial-aws", "trial-oncall", "live-oncall"]) state(`terraform.bakery.${stack}.tfstate`, 15);
  declare("trial", NO_PAGERDUTY);
  expect(synth()).toEqual([expect.stringContaining("\n      trial-oncall: 15 by terraform.bakery.trial-oncall.tfstate\n    hint")]);
});

test("What is left out by ENVIRONMENT=<one> is not removed, wherever its state is", () => {
  declare("trial", S3);
  synth();
  for (const stack of ["trial-aws", "trial-oncall"]) state(`terraform.bakery.${stack}.tfstate`, 15);
  expect(synth("live")).toEqual([]);
  expect(synth()).toEqual([]);
});

test("A state elsewhere is told once, with its place: nobody here looks into it", () => {
  declare("trial", S3);
  declare("live", "state: { type: hcp, organization: bakers }\n");
  synth();
  rmSync(join(project, "environments/trial.yaml"));
  declare("live", NO_PAGERDUTY);
  const [told, ...more] = synth();
  expect(told).toContain(
    "\n      live-oncall: workspace bakery-live-oncall of bakers\n      trial-aws: s3://bakery-state/bakery/trial-aws.tfstate\n      trial-oncall: s3://",
  );
  expect(told).toContain("where nobody looked");
  expect(more).toEqual([]);
  expect(synth()).toEqual([]);
});

test("A state in the stack's own folder, and one that is kept, are told as well; what can't be read is told as that", () => {
  synth();
  state("cdktf.out/stacks/trial-aws/terraform.tfstate", 7);
  writeFileSync(join(project, "cdktf.out/stacks/trial-aws/encrypted.tfstate"), '{"encrypted_data":"x"}');
  rmSync(join(project, "environments/trial.yaml"));
  for (const place of ["stacks", "kept"])
    expect(synth()[0]).toContain(
      `${STILL}\n      trial-aws: cdktf.out/${place}/trial-aws/encrypted.tfstate can't be read as a state\n      trial-aws: 7 by cdktf.out/${place}/trial-aws/terraform.tfstate\n`,
    );
});

test("Another platform that is rendered into the same directory removes nothing of the first", () => {
  declare("live", S3);
  synth();
  state("terraform.bakery.trial-aws.tfstate", 60);
  mkdirSync(join(project, "others"));
  writeFileSync(join(project, "others/shop.yaml"), MINIMAL.replace("platform: bakery", "platform: shop"));
  expect(synth(undefined, "others")).toEqual([]);
});
