import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Testing } from "cdktf";
import { readModels } from "../../environments/models";
import { DiagnosticError } from "../../model/diagnostics";
import { synthesize } from "../../stacks/synth";
import { Monitoring, resourceOf, SynthesizedStack, synthesized } from "../../testing";
import { ticketStacks, tickets } from "./in-code";
import { ENVIRONMENTS, failure, ROOT } from "./kit";

const folder = mkdtempSync(join(tmpdir(), "tocsin-kit-"));
afterAll(() => rmSync(folder, { recursive: true }));

const MINIMAL = join(ROOT, "examples/minimal/environments");
const reference = synthesized(ENVIRONMENTS);

describe("a directory of environments", () => {
  test("is rendered whole, and leaves nothing behind", () => {
    const before = temporary();
    expect(synthesized(MINIMAL).stacks.map(({ name }) => name)).toEqual(["production-aws", "production-oncall"]);
    expect(temporary()).toEqual(before);
  });

  test("with mistakes throws all of them with their places, as the synthesis tells them", () => {
    const directory = join(ROOT, "test/environments/bad/unknown-key");
    expect(() => synthesized(directory)).toThrow(DiagnosticError);
    expect(failure(() => synthesized(directory))).toMatch(/\.yaml:\d+:\d+ error TOC\d+/);
  });
});

describe("an output directory", () => {
  const outdir = join(folder, "out");
  const { models } = readModels(MINIMAL);

  test("is read as it is, models and all", () => {
    synthesize(models, outdir);
    const found = synthesized(outdir);
    expect(found.stacks).toEqual(synthesized(MINIMAL).stacks);
    expect(found.alert("order-api.errors.P1").alert.key).toBe("order-api.errors.P1");
  });

  test("of an app that writes no model takes the one that the test has", () => {
    const bare = join(folder, "bare");
    mkdirSync(join(bare, "stacks/tickets"), { recursive: true });
    writeFileSync(join(bare, "stacks/tickets/cdk.tf.json"), JSON.stringify({ resource: {} }));
    expect(synthesized(bare, tickets).model).toBe(tickets);
    expect(failure(() => synthesized(bare).model)).toBe("There is no model here: pass what declarePlatform returned, synthesized(stack, model)");
  });

  test("that is cut off says which file it is", () => {
    const broken = join(folder, "broken");
    mkdirSync(join(broken, "stacks/tickets"), { recursive: true });
    writeFileSync(join(broken, "stacks/tickets/cdk.tf.json"), '{"resource":');
    expect(failure(() => synthesized(broken))).toContain(join(broken, "stacks/tickets/cdk.tf.json"));
  });
});

describe("stacks of an app in code", () => {
  test("are rendered as the app would render them, with what one takes of another and with aspects", () => {
    const found = synthesized(ticketStacks(), tickets);
    expect(found.stacks.map(({ name }) => name)).toEqual(["shared", "tickets"]);
    expect(found.stack("shared").content.output).toBeDefined();
    expect(resourceOf(found, "aws_sns_topic.copy").config).toMatchObject({
      display_name: expect.stringContaining("terraform_remote_state"),
      signature_version: 2,
    });
    expect(resourceOf(found, "aws_cloudwatch_metric_alarm.orders__in-flight__P2").config.threshold).toBe(72_000);
  });

  test("may be one, and need no model where none is asked for", () => {
    const [, stack] = ticketStacks();
    expect(synthesized(stack).stacks.map(({ name }) => name)).toEqual(["tickets"]);
  });

  test("may have been rendered by cdktf's own Testing", () => {
    const [, stack] = ticketStacks();
    const found = synthesized(Testing.synth(stack), tickets);
    expect(resourceOf(found, "aws_cloudwatch_metric_alarm.orders__in-flight__P2").config.threshold).toBe(72_000);
  });

  test("are told from what is no stack", () => {
    expect(failure(() => synthesized([{}] as never))).toContain("is no TerraformStack");
    expect(failure(() => synthesized("{ not JSON"))).toContain("This is no JSON configuration of Terraform");
  });
});

test.each([
  ["that is not there", join(folder, "nowhere"), "is not there"],
  ["that is a file", join(ROOT, "package.json"), "is a file"],
  ["that holds something else", join(ROOT, "model"), "holds neither environments (*.yaml) nor the output of `cdktf synth` (stacks/)"],
])("A directory %s is refused", (_, directory, message) => expect(failure(() => synthesized(directory))).toContain(message));

describe("of what is rendered", () => {
  test("an environment has its own stacks, alone", () => {
    expect(reference.environment("staging").stacks.map(({ name }) => name)).toEqual(["staging-aws", "staging-datadog", "staging-grafana", "staging-oncall"]);
  });

  test("an environment whose name begins with another's keeps its stacks to itself", () => {
    const { model } = reference.environment("staging");
    const two = new Monitoring(
      [
        { ...model, environment: "eu" },
        { ...model, environment: "eu-west" },
      ],
      [new SynthesizedStack("eu-aws", {}), new SynthesizedStack("eu-west-aws", {})],
    );
    expect(two.environment("eu").stacks.map(({ name }) => name)).toEqual(["eu-aws"]);
    expect(two.environment("eu-west").stacks.map(({ name }) => name)).toEqual(["eu-west-aws"]);
  });

  test("a stack goes by its name, and within an environment by the rest of it", () => {
    expect(reference.stack("production-aws").name).toBe("production-aws");
    expect(reference.environment("production").stack("aws").name).toBe("production-aws");
    expect(failure(() => reference.stack("aws"))).toContain('There is no stack "aws"');
  });

  test.each([
    ["an environment", () => reference.environment("prodution"), 'There is no environment "prodution": did you mean production?'],
    ["a stack", () => reference.stack("production-was"), 'There is no stack "production-was": did you mean production-aws'],
    ["an alert", () => reference.environment("production").alert("checkout-api.latncy.P1"), "did you mean checkout-api.latency.P1"],
    ["a resource", () => resourceOf(reference, "aws_sns_topic.alerts__paymens__P0"), "did you mean aws_sns_topic.alerts__payments__P0"],
    ["one environment of several", () => reference.alert("checkout-api.latency.P1"), "There are 3 environments here: name one"],
    [
      "one of several stacks",
      () => resourceOf(reference, "aws_sns_topic.alerts__payments__P1"),
      "aws_sns_topic.alerts__payments__P1 is in development-aws and in production-aws",
    ],
  ])("%s that is not there is told with names that are", (_, ask, message) => expect(failure(ask)).toContain(message));
});

const temporary = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith("tocsin-testing-"));
