import { declarePlatform, type PlatformDeclaration } from "../../environments/declare";
import { DiagnosticError } from "../../model/diagnostics";

const shop: PlatformDeclaration = {
  platform: "shop",
  environment: "production",
  aws: { accountId: "210987654321", region: "eu-west-1" },
  vendors: { pagerduty: { off: "nobody is on call in this example" } },
  runbook: "https://runbooks.shop.example/{signal}",
  teams: { payments: { name: "Payments", email: ["payments@shop.example"] } },
  components: {
    certificate: {
      kind: "certificate",
      team: "payments",
      certificate: "arn:aws:acm:eu-west-1:210987654321:certificate/0a1b2c3d-4e5f-6789-abcd-ef0123456789",
    },
  },
};

function codes(change: Partial<PlatformDeclaration>): readonly string[] {
  try {
    declarePlatform({ ...shop, ...change });
    return [];
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return error.diagnostics.map(({ code, reason }) => `${code}: ${reason}`);
  }
}

test("A platform declared in code has to keep the rules of the files:", () => expect(codes({})).toEqual([]));
test.each<readonly [string, Partial<PlatformDeclaration>, string]>([
  ["the form of an environment's name", { environment: "Production" }, "TOC103"],
  ["the length of the names together", { environment: "e".repeat(61) }, "TOC103"],
  ["the tags that are not its own", { aws: { ...shop.aws, tags: { team: "web" } } }, "TOC113"],
  ["the placeholders of a runbook", { runbook: "https://runbooks.shop.example/{owner}" }, "TOC103"],
])("%s", (_, change, code) => expect(codes(change)).toEqual([expect.stringContaining(code)]));
