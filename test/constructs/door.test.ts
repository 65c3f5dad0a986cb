import { DataAwsSsmParameter } from "@cdktf/provider-aws/lib/data-aws-ssm-parameter";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { CloudBackend, LocalBackend, NamedCloudWorkspace, S3Backend } from "../../constructs/cdktf";
import { declareBackend, declareProvider, lookUp, override, secretVariable } from "../../constructs/door";
import { expression, literal, quoted } from "../../constructs/literal";
import { testStack } from "../support/stack";

const HOSTILE = '${file("/etc/hostname")} %{ if true }x%{ endif }';
const LITERAL = '$${file("/etc/hostname")} %%{ if true }x%%{ endif }';

describe("the door to Terraform", () => {
  test("keeps text literal in providers, variables, data sources and overrides, in values and keys", () => {
    const stack = testStack("door");
    declareProvider(AwsProvider, stack, "aws", { region: HOSTILE, defaultTags: [{ tags: { [HOSTILE]: HOSTILE } }] });
    lookUp(DataAwsSsmParameter, stack, "parameter", { name: HOSTILE });
    secretVariable(stack, "token", HOSTILE);
    override(stack, "check", { one: { [HOSTILE]: [HOSTILE] } });
    expect(stack.toTerraform()).toMatchObject({
      provider: { aws: [{ region: LITERAL, default_tags: [{ tags: { [LITERAL]: LITERAL } }] }] },
      data: { aws_ssm_parameter: { parameter: { name: LITERAL } } },
      variable: { token: { description: LITERAL, sensitive: true } },
      check: { one: { [LITERAL]: [LITERAL] } },
    });
  });

  test("a variable is declared once in a stack, whoever asks for it", () => {
    const stack = testStack("door-variables");
    for (const _ of [1, 2]) expect(secretVariable(stack, "token", "A token")).toContain("TfToken[");
    expect(Object.keys(stack.toTerraform().variable)).toEqual(["token"]);
  });

  test.each<[string, (text: string) => void]>([
    ["local", (path) => declareBackend(LocalBackend, testStack("local"), { path })],
    ["S3", (region) => declareBackend(S3Backend, testStack("s3"), { bucket: "b", key: "k", region })],
    ["S3's role", (roleArn) => declareBackend(S3Backend, testStack("s3"), { bucket: "b", key: "k", assumeRole: { roleArn } })],
    ["a workspace", (name) => declareBackend(CloudBackend, testStack("hcp"), { organization: "o", workspaces: new NamedCloudWorkspace(name) })],
    ["a project", (project) => declareBackend(CloudBackend, testStack("hcp"), { organization: "o", workspaces: new NamedCloudWorkspace("w", project) })],
  ])("a backend refuses what Terraform reads in two ways: %s", (_, declareWith) => {
    for (const text of ["${var.x}", "%{ if true }", "a$${b}"]) expect(() => declareWith(text)).toThrow(/TOC120 state: Terraform would read/);
    expect(() => declareWith("plain $ % {text}")).not.toThrow();
  });

  test("text within Terraform's own code is a string of its language", () => {
    expect(literal(expression(`lookup(x, ${quoted('a"\\b${c}%{d}\b\f\n')})`))).toBe('${lookup(x, "a\\"\\\\b$${c}%%{d}\\u0008\\u000c\\n")}');
  });

  test("a map without a prototype is read like any other", () => {
    expect(literal({ tags: Object.assign(Object.create(null), { a: "${b}" }) })).toEqual({ tags: { a: "$${b}" } });
  });
});
