import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { standInOf } from "../../model/deploy-variables";
import type { Model } from "../../model/model";
import { OFFLINE_SECRET, OfflineTerraform } from "../../terraform/offline/offline-terraform";
import { everyChannel } from "../support/every-channel";
import { renderModels } from "../support/synth";
import { describeWithTerraform, terraformFor } from "../support/terraform";

interface Variable {
  readonly sensitive?: boolean;
}
let model: Model;
beforeAll(() => {
  model = everyChannel();
});

const variables = (): ReadonlyMap<string, Variable> => {
  const { files } = renderModels([model]);
  return new Map(
    [...files]
      .filter(([path]) => path.endsWith("cdk.tf.json"))
      .flatMap(([, text]) => Object.entries((JSON.parse(text) as { readonly variable?: Readonly<Record<string, Variable>> }).variable ?? {})),
  );
};

test("every variable of a platform with all channels is a secret, and has a stand-in of its own kind", () => {
  const found = variables();
  expect([...found.keys()].sort()).toEqual([
    "discord_backend",
    "discord_front_of_house",
    "grafana_slack_token",
    "teams_backend",
    "teams_front_of_house",
    "webhook_backend",
    "webhook_front_of_house",
  ]);
  for (const [name, { sensitive }] of found) {
    expect([name, sensitive]).toEqual([name, true]);
    expect([name, standInOf(name, OFFLINE_SECRET)]).toEqual([name, expect.stringContaining(OFFLINE_SECRET)]);
  }
  expect(standInOf("of_somebody_else", OFFLINE_SECRET)).toBeUndefined();
});

describeWithTerraform("the real Terraform", () => {
  let terraform: OfflineTerraform;
  beforeAll(async () => {
    terraform = await terraformFor([model]);
  });
  afterAll(() => terraform.close());

  test("plans and applies every stack of a platform with all channels, and shows no secret", async () => {
    expect(terraform.stacks.map(({ name }) => name.replace("everything-", "")).sort()).toEqual(["aws", "datadog", "grafana", "oncall"]);
    for (const { name } of terraform.stacks) {
      const planned = await terraform.plan(name);
      expect([name, planned.failed ? planned.text : ""]).toEqual([name, ""]);
      expect([name, planned.text.includes(OFFLINE_SECRET)]).toEqual([name, false]);
      const applied = await terraform.apply(name);
      expect([name, applied.failed ? applied.stderr : ""]).toEqual([name, ""]);
    }
  });

  // Types as cdktf writes them; `given` has a default, which counts.
  test("gives variables of others what their types take", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tocsin-variables-"));
    mkdirSync(join(folder, "stacks/own"), { recursive: true });
    const types = { text: "string", untyped: undefined, number: "number", flag: "bool", list: "list(string)", map: "map(number)" };
    const variable = { ...Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }])), given: { type: "number", default: 7 } };
    const output = Object.fromEntries(Object.keys(variable).map((name) => [name, { value: `\${var.${name}}` }]));
    writeFileSync(join(folder, "stacks/own/cdk.tf.json"), JSON.stringify({ variable, output }));
    const own = await OfflineTerraform.open(folder);
    try {
      const planned = await own.plan("own");
      expect(planned).toMatchObject({ failed: false });
      const { planned_values } = await own.show<{ readonly planned_values: { readonly outputs: Readonly<Record<string, { readonly value: unknown }>> } }>(
        "own",
      );
      expect(Object.fromEntries(Object.entries(planned_values.outputs).map(([name, { value }]) => [name, value]))).toEqual({
        text: OFFLINE_SECRET,
        untyped: OFFLINE_SECRET,
        number: 1,
        flag: true,
        list: [],
        map: {},
        given: 7,
      });
    } finally {
      own.close();
      rmSync(folder, { recursive: true });
    }
  });
});
