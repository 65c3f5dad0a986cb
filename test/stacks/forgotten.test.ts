import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModels } from "../../environments/models";
import { type Diagnostic, formatDiagnostic } from "../../model/diagnostics";
import { synthesize } from "../../stacks/synth";
import { withFunctions } from "./output/file-system";

const { readFileSync: read, readdirSync: list } = { readFileSync, readdirSync };
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
function synth(only?: string, directory = "environments", output = "cdktf.out"): readonly string[] {
  const { models, diagnostics, environments, locate } = readModels(join(project, directory), { ...(only !== undefined && { only }) });
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  const told: Diagnostic[] = [];
  synthesize(models, join(project, output), locate, (all) => void told.push(...all), environments);
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
const HINT = /\n {4}hint: bring back what declared them, run `npx cdktf destroy trial-aws`, and remove it again: docs\/state-and-secrets\.md/;

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

test("The hint names the stacks as a shell takes them", () => {
  synth();
  for (const stack of ["trial-aws", "trial-oncall", "it's; ls-aws"]) state(`terraform.bakery.${stack}.tfstate`, 15);
  rmSync(join(project, "environments/trial.yaml"));
  expect(synth()[0]).toContain("run `npx cdktf destroy 'it'\\''s; ls-aws' trial-aws trial-oncall`, and");
});

describe("What can't be read as a state stops nothing, and is told with its name:", () => {
  const name = "terraform.bakery.trial-aws.tfstate";
  const refused = (code: string) => Object.assign(new Error(`${code}: ${name}`), { code, syscall: "open", path: join(project, name) });
  const failing = (code: string) => () =>
    withFunctions(
      {
        readFileSync: ((file: string, ...more: []) => {
          if (String(file).endsWith(name)) throw refused(code);
          return read(file, ...more);
        }) as typeof readFileSync,
      },
      synth,
    );
  const long = (file: string) => {
    writeFileSync(file, "");
    truncateSync(file, 65 * 1024 * 1024);
  };
  const plain = (make: () => void) => () => {
    rmSync(join(project, name));
    make();
    return synth();
  };
  test.each<[string, () => readonly string[], string]>([
    ["a file that nobody may read", failing("EACCES"), "you may not read it"],
    ["a file with a fault of the disk", failing("EIO"), "EIO"],
    ["a text that is longer than a string", failing("ERR_STRING_TOO_LONG"), "it is too large"],
    ["a file of 65 MiB", plain(() => long(join(project, name))), "it is too large"],
    ["a folder", plain(() => mkdirSync(join(project, name))), "it is no file"],
    ["a pipe", plain(() => execFileSync("mkfifo", [join(project, name)])), "it is no file"],
    ["a link", plain(() => symlinkSync("elsewhere", join(project, name))), "it is a symbolic link, which nobody followed"],
  ])("%s", (_, run, why) => {
    synth();
    state(name, 60);
    state("terraform.bakery.trial-oncall.tfstate", 15);
    rmSync(join(project, "environments/trial.yaml"));
    expect(run()).toEqual([
      expect.stringContaining(`\n      trial-aws: ${name} can't be read as a state: ${why}\n      trial-oncall: 15 by terraform.bakery.trial-oncall.tfstate\n`),
    ]);
    expect(readdirSync(join(project, "cdktf.out/stacks"))).toEqual(["live-aws", "live-oncall"]);
  });

  const configuration = "cdktf.out/stacks/trial-aws/cdk.tf.json";
  test.each<[string, unknown]>([
    ["a number", 5],
    ["a text with a NUL", "../../../a\u0000.tfstate"],
    ["an object", { a: 1 }],
    ["a name that is too long", `../../../${"a".repeat(5000)}.tfstate`],
  ])("%s as a backend's path", (_, path) => {
    synth();
    writeFileSync(join(project, configuration), JSON.stringify({ terraform: { backend: { local: { path } } } }));
    rmSync(join(project, "environments/trial.yaml"));
    const [told, ...more] = synth();
    expect(told).toMatch(/\n {6}trial-aws: what cdktf\.out\/stacks\/trial-aws\/cdk\.tf\.json names can't be read as a state: .+\n {4}hint/);
    expect(more).toEqual([]);
  });

  test.each<[string, object, string]>([
    ["of S3", { backend: { s3: { bucket: { a: 1 }, key: ["b"] } } }, "an S3 bucket"],
    ["of HCP Terraform", { cloud: { organization: "bakers", workspaces: { tags: ["x"] } } }, "a workspace of HCP Terraform"],
  ])("a place %s that is no text", (_, terraform, what) => {
    synth();
    writeFileSync(join(project, configuration), JSON.stringify({ terraform }));
    rmSync(join(project, "environments/trial.yaml"));
    expect(synth()[0]).toContain(
      `where nobody looked; what it lists still exists at their vendors:\n      trial-aws: ${what} that ${configuration} does not name as text\n`,
    );
  });

  test.each(["null", "[]", '{"terraform":null}', '{"terraform":[1]}', '{"terraform":{"backend":5,"cloud":"x"}}', "{"])(
    "a configuration that is %s names none",
    (text) => {
      synth();
      writeFileSync(join(project, configuration), text);
      rmSync(join(project, "environments/trial.yaml"));
      expect(synth()).toEqual([]);
    },
  );

  test("a folder that may be entered and not listed", () => {
    synth();
    state(name, 60);
    rmSync(join(project, "environments/trial.yaml"));
    const listing = (folder: string, ...more: []) => {
      if (join(String(folder)) === project || String(folder) === `${project}/.`)
        throw Object.assign(new Error("EACCES"), { code: "EACCES", syscall: "scandir", path: folder });
      return list(folder, ...more);
    };
    expect(withFunctions({ readdirSync: listing as unknown as typeof readdirSync }, synth)).toEqual([expect.stringContaining(`trial-aws: 60 by ${name}\n`)]);
  });

  test("the model of a removed environment", () => {
    synth();
    state(name, 60);
    rmSync(join(project, "environments/trial.yaml"));
    writeFileSync(join(project, "cdktf.out/monitoring/trial.json"), "{");
    expect(synth()).toEqual([expect.stringContaining(`trial-aws: 60 by ${name}\n`)]);
  });
});

describe("Two outputs in one folder", () => {
  const only = (name: string) => {
    mkdirSync(join(project, `${name}s`));
    writeFileSync(join(project, `${name}s/${name}.yaml`), MINIMAL);
    synth(undefined, `${name}s`, `${name}.out`);
    state(`terraform.bakery.${name}-aws.tfstate`, 60);
  };

  test("tell nothing of each other's live stacks, and each of those of its own that went", () => {
    for (const name of ["eu", "us"]) only(name);
    expect([synth(undefined, "eus", "eu.out"), synth(undefined, "uss", "us.out")]).toEqual([[], []]);
    state("terraform.bakery.us-oncall.tfstate", 15);
    writeFileSync(join(project, "uss/us.yaml"), MINIMAL + NO_PAGERDUTY);
    expect(synth(undefined, "uss", "us.out")).toEqual([expect.stringContaining("\n      us-oncall: 15 by terraform.bakery.us-oncall.tfstate\n")]);
  });

  test("pass an environment on without a word, wherever its state is", () => {
    for (const name of ["eu", "us"]) only(name);
    for (const [name, more] of [
      ["south", ""],
      ["north", S3],
    ] as const)
      writeFileSync(join(project, `eus/${name}.yaml`), MINIMAL + more);
    synth(undefined, "eus", "eu.out");
    state("terraform.bakery.south-aws.tfstate", 60);
    for (const name of ["south", "north"]) {
      writeFileSync(join(project, `uss/${name}.yaml`), readFileSync(join(project, `eus/${name}.yaml`)));
      rmSync(join(project, `eus/${name}.yaml`));
    }
    expect(synth(undefined, "uss", "us.out")).toEqual([]);
    expect(synth(undefined, "eus", "eu.out")).toEqual([]);
  });

  test("are told apart where the other's list of files is damaged", () => {
    for (const name of ["eu", "us"]) only(name);
    rmSync(join(project, "us.out/tocsin.json"));
    mkdirSync(join(project, "us.out/tocsin.json"));
    writeFileSync(join(project, "us.out/manifest.json"), "{");
    expect(synth(undefined, "eus", "eu.out")).toEqual([expect.stringContaining("us-aws: 60 by")]);
  });
});

describe("A platform that is called otherwise", () => {
  const rename = (more = "") =>
    declare("live", more) ?? writeFileSync(join(project, "environments/live.yaml"), (MINIMAL + more).replace("platform: bakery", "platform: mill"));

  test("has states of another name, and those that it had are told, of stacks that went with it, too", () => {
    synth();
    for (const stack of ["live-aws", "live-oncall", "trial-aws"]) state(`terraform.bakery.${stack}.tfstate`, 15);
    rename();
    rmSync(join(project, "environments/trial.yaml"));
    const [told, ...more] = synth();
    for (const stack of ["live-aws", "live-oncall", "trial-aws"]) expect(told).toContain(`\n      ${stack}: 15 by terraform.bakery.${stack}.tfstate\n`);
    expect(more).toEqual([]);
  });

  test("is told of a state elsewhere that has another place, and not of one that keeps it", () => {
    const prefixed = "state: { type: s3, bucket: bakery-state, region: eu-west-1, keyPrefix: ovens }\n";
    rmSync(join(project, "environments/trial.yaml"));
    declare("live", S3);
    synth();
    rename(S3);
    expect(synth()).toEqual([expect.stringContaining("\n      live-aws: s3://bakery-state/bakery/live-aws.tfstate\n")]);
    declare("live", prefixed);
    synth();
    rename(prefixed);
    expect(synth()).toEqual([]);
  });
});
