import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Bindings, PROVIDERS, schemaOf } from "../../terraform/schemas/bindings";
import { generatedSource } from "../../terraform/schemas/generated-source";
import { recover } from "../../terraform/schemas/recover";
import { isReadOnly } from "../../terraform/schemas/schema";
import { NIGHTLY } from "../support/nightly";

const [aws, pagerduty] = ["aws", "pagerduty"].map((provider) =>
  schemaOf(PROVIDERS.find(({ name }) => name === provider) as Bindings, {
    resources: new Set([
      "aws_cloudwatch_metric_alarm",
      "aws_sns_topic",
      "aws_security_group",
      "aws_kms_key",
      "pagerduty_schedule",
      "pagerduty_escalation_policy",
      "aws_no_such_thing",
    ]),
    dataSources: new Set(["aws_ssm_parameter", "pagerduty_user"]),
  }),
);

describe("a schema recovered from the bindings", () => {
  test("tells required, optional and read-only arguments and their types", () => {
    const attributes = aws?.resources.aws_cloudwatch_metric_alarm?.attributes ?? {};
    expect(attributes.alarm_name).toEqual({ type: "string", required: true, optional: false, computed: false });
    expect(attributes.threshold?.type).toBe("number");
    expect(attributes.dimensions?.type).toEqual({ collection: "map", of: "string" });
    expect(attributes.alarm_actions?.type).toEqual({ collection: "set", of: "string" });
    expect(Object.entries(attributes).flatMap(([name, attribute]) => (isReadOnly(attribute) ? [name] : []))).toEqual(["arn"]);
  });

  test("tells sets of blocks, single blocks within them, and blocks that must occur", () => {
    const query = aws?.resources.aws_cloudwatch_metric_alarm?.blocks.metric_query;
    expect(query).toMatchObject({ nesting: "set", min: 0 });
    expect(query?.block.blocks.metric).toMatchObject({ nesting: "list", min: 0, max: 1 });
    expect(aws?.resources.aws_kms_key?.blocks.timeouts).toMatchObject({ nesting: "single" });
    expect(pagerduty?.resources.pagerduty_escalation_policy?.blocks.rule).toMatchObject({ nesting: "list", min: 1 });
    expect(pagerduty?.resources.pagerduty_escalation_policy?.blocks.rule?.block.blocks.target).toMatchObject({ nesting: "list", min: 1 });
  });

  test("tells nested values that the vendor gives from blocks that people write", () => {
    const schedule = pagerduty?.resources.pagerduty_schedule;
    expect(Object.keys(schedule?.blocks ?? {})).toEqual(["layer"]);
    expect(schedule?.attributes.final_schedule?.type).toMatchObject({ collection: "list", of: { object: { name: { type: "string" } } } });
    expect(aws?.resources.aws_security_group?.attributes.ingress?.type).toMatchObject({ collection: "set" });
  });

  test("ends a block that stands in itself where the provider's own schema ends it", () => {
    const grafana = schemaOf(PROVIDERS.find(({ name }) => name === "grafana") as Bindings, {
      resources: new Set(["grafana_notification_policy"]),
      dataSources: new Set(),
    });
    let { blocks } = grafana.resources.grafana_notification_policy as NonNullable<(typeof grafana.resources)[string]>;
    let depth = 0;
    for (; blocks.policy; depth++) {
      expect(blocks.policy.block.blocks).toHaveProperty("matcher");
      ({ blocks } = blocks.policy.block);
    }
    expect(depth).toBe(5);
  });

  test("has a provider's blocks, which have no classes, and not the alias that cdktf adds", () => {
    expect(aws?.provider.blocks.default_tags).toMatchObject({
      nesting: "list",
      block: { attributes: { tags: { type: { collection: "map", of: "string" } } } },
    });
    expect(pagerduty?.provider.blocks.use_app_oauth_scoped_token).toMatchObject({ max: 1 });
    expect(aws?.provider.attributes).not.toHaveProperty("alias");
  });

  test("is cut to the types that are asked for, and leaves out what the provider does not have", () => {
    expect(Object.keys(aws?.resources ?? {})).toEqual(["aws_cloudwatch_metric_alarm", "aws_kms_key", "aws_security_group", "aws_sns_topic"]);
    expect(Object.keys(aws?.dataSources ?? {})).toEqual(["aws_ssm_parameter"]);
    expect(Object.keys(pagerduty?.dataSources ?? {})).toEqual(["pagerduty_user"]);
  });

  test(`can be had of every binding${NIGHTLY ? "" : " of PagerDuty; nightly of AWS, too"}`, () => {
    for (const { package: name } of PROVIDERS.filter((provider) => provider.name === "pagerduty" || (NIGHTLY && provider.name === "aws"))) {
      const library = join(dirname(require.resolve(`${name}/package.json`)), "lib");
      const folders = readdirSync(library, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "provider-functions");
      expect(folders.length).toBeGreaterThan(80);
      for (const folder of folders) {
        const { type, block } = recover(generatedSource(join(library, folder.name)) as string);
        const expected =
          folder.name === "provider"
            ? name.replace("@cdktf/provider-", "")
            : `${name.replace("@cdktf/provider-", "")}_${folder.name.replace(/^data-(aws|pagerduty)-/, "").replaceAll("-", "_")}`;
        expect([folder.name, type]).toEqual([folder.name, expected]);
        expect(Object.keys(block.attributes).length + Object.keys(block.blocks).length).toBeGreaterThan(0);
      }
    }
  });

  test("is refused of text that the generator would not write", () => {
    expect(() => recover("export class Foo extends cdktf.TerraformResource {\n}\n")).toThrow("no resource, data source or provider");
    const odd = `export class Foo extends cdktf.TerraformResource {\n  public static readonly tfResourceType = "x_foo";\n  // odd - computed: true, optional: false, required: false\n  public get odd() {\n    return 1;\n  }\n}\n`;
    expect(() => recover(odd)).toThrow("odd: no type");
  });
});
