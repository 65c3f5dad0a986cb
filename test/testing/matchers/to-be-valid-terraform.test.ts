import { hasTerraform, Monitoring, SynthesizedStack as Stack, type SynthesizedStack, synthesized } from "../../../testing";
import { describeWithTerraform } from "../../support/terraform";
import { ticketStacks, tickets } from "../in-code";
import { failureOf, ROOT } from "../kit";

const bakery = synthesized(`${ROOT}/examples/minimal/environments`);
const aws = bakery.stack("aws");

/** The stack with one topic's argument changed. */
function broken(change: object): SynthesizedStack {
  const { resource = {} } = aws.content;
  const [[id, topic] = ["", {}]] = Object.entries(resource.aws_sns_topic ?? {});
  return new Stack(aws.name, { ...aws.content, resource: { ...resource, aws_sns_topic: { ...resource.aws_sns_topic, [id]: { ...topic, ...change } } } });
}

describeWithTerraform("toBeValidTerraform", () => {
  test("holds for a stack, an environment and an app's stacks that Terraform accepts", async () => {
    await expect(aws).toBeValidTerraform();
    await expect(bakery).toBeValidTerraform();
    await expect(synthesized(ticketStacks(), tickets)).toBeValidTerraform();
    expect(await failureOf(expect(aws).not.toBeValidTerraform())).toContain("terraform validate finds nothing wrong with production-aws");
  });

  test("does not hold for an argument that the provider does not know, and says where it is", async () => {
    const wrong = broken({ no_such_argument: true });
    await expect(wrong).not.toBeValidTerraform();
    const text = await failureOf(expect(wrong).toBeValidTerraform());
    expect(text).toMatch(/^expect\(production-aws\)\.toBeValidTerraform\(\)\n\nproduction-aws, aws_sns_topic\.[\w-]+: /);
    expect(text).toContain("no_such_argument");
  });

  test("does not hold for a reference to what is not there", async () => {
    const wrong = broken({ display_name: "${aws_sns_topic.no_such_topic.arn}" });
    await expect(new Monitoring(bakery.models, [wrong])).not.toBeValidTerraform();
    expect(await failureOf(expect(wrong).toBeValidTerraform())).toContain("no_such_topic");
  });

  test("knows that Terraform is here", () => expect(hasTerraform()).toBe(true));
});

describe("What toBeValidTerraform can't answer fails with and without .not:", () => {
  test.each([
    ["something else", {}, "This is no stack and no environment"],
    ["no stack", new Monitoring([], []), "There is no stack here"],
  ])("%s", async (_, received, message) => {
    expect(await failureOf(expect(received).toBeValidTerraform())).toContain(message);
    expect(await failureOf(expect(received).not.toBeValidTerraform())).toContain(message);
  });

  test("without Terraform: how to install it, and how to skip the test", async () => {
    const before = process.env.TERRAFORM_BINARY_NAME;
    process.env.TERRAFORM_BINARY_NAME = "no-such-terraform";
    try {
      expect(hasTerraform()).toBe(false);
      for (const text of [await failureOf(expect(aws).toBeValidTerraform()), await failureOf(expect(aws).not.toBeValidTerraform())]) {
        expect(text).toContain("no-such-terraform can't be run on this machine: install Terraform 1.5 or newer");
        expect(text).toContain("(hasTerraform() ? test : test.skip)");
      }
    } finally {
      if (before === undefined) delete process.env.TERRAFORM_BINARY_NAME;
      else process.env.TERRAFORM_BINARY_NAME = before;
    }
  });

  test.each([
    ["@grpc/grpc-js", "npm install --save-dev @grpc/grpc-js @grpc/proto-loader @msgpack/msgpack"],
    ["@cdktf/provider-datadog", "npm install --save-dev @cdktf/provider-datadog"],
  ])("without %s: what to install", async (name, command) => {
    jest.resetModules();
    jest.doMock("../../../terraform/offline/offline-terraform", () => {
      throw Object.assign(new Error(`Cannot find module '${name}/package.json'`), { code: "MODULE_NOT_FOUND" });
    });
    jest.doMock("../../../terraform/offline/binary", () => ({ terraformMissing: async () => undefined }));
    const kit = require("../../../testing") as typeof import("../../../testing");
    expect.extend(kit.matchers);
    const stack = new kit.SynthesizedStack("s", {});
    expect(await failureOf(expect(stack).toBeValidTerraform())).toContain(`${name} is not installed, and toBeValidTerraform needs it: ${command}`);
    expect(await failureOf(expect(stack).not.toBeValidTerraform())).toContain(command);
  });
});
