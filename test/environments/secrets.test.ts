import { looksRandom, SECRET_PATTERNS, secretProblems } from "../../environments/secrets";
import { parseYaml } from "../../environments/yaml";

const find = (text: string) => secretProblems(text, "x.yaml", parseYaml(text, "x.yaml").scalars, () => false);

/** Put together here, so that nobody's scanner takes this file for a leak. */
const samples: Readonly<Record<string, string>> = {
  "an AWS access key id": `AKIA${"IOSFODNN7EXAMPLE"}`,
  "a private key": `-----BEGIN RSA ${"PRIVATE KEY"}-----`,
  "a JSON Web Token": ["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiIxMjM0In0", "c2lnbmF0dXJl"].join("."),
  "a GitHub token": `ghp_${"a1B2".repeat(9)}`,
  "a Slack token": `xoxb-${"1234567890"}-abc`,
  "a Slack webhook": `https://hooks.slack.com/${"services"}/T000/B000/XXXX`,
  "a Discord webhook": `https://discord.com/api/${"webhooks"}/123/abc`,
  "a Microsoft Teams webhook": `https://acme.webhook.office.com/${"webhookb2"}/abc`,
  "a PagerDuty integration URL": `https://events.pagerduty.com/${"integration"}/abc/enqueue`,
  "a PagerDuty API token": `u+${"abcdefgh1234567890"}`,
  "a PagerDuty routing key": `R0${"1A2B3C".repeat(5)}`,
  "a Datadog application key": `ddapp_${"a1B2".repeat(8)}`,
  "an HCP Terraform token": `abcdefgh123456.atlasv1.${"a1B2".repeat(15)}`,
  "a Grafana token": `glsa_${"a1B2".repeat(8)}`,
  "a URL with a password in it": `postgres://app:${"hunter2"}@db.shop.example/orders`,
  "a signed URL": `https://shop.example/x?sig=${"abcdefghij"}`,
};

test.each(SECRET_PATTERNS.map(({ name }) => name))("%s is found, and not shown", (name) => {
  const found = find(`description: see ${samples[name]} there\n`);
  expect(found).toMatchObject([{ code: "TOC109", reason: `this looks like ${name}`, position: { line: 1, column: 14 } }]);
  expect(JSON.stringify(found)).not.toContain(samples[name]);
});

test("A secret is found in comments, in keys, in text over several lines, and behind escapes", () => {
  const key = samples["an AWS access key id"];
  expect(find(`# ${key}\na: 1\n`)).toMatchObject([{ position: { line: 1, column: 3 } }]);
  expect(find(`${key}: 1\n`)).toMatchObject([{ path: ["…"], position: { line: 1 } }]);
  expect(find(`a: |\n  first\n  ${key}\n`)).toHaveLength(1);
  expect(find(`a: "\\x41${key?.slice(1)}"\n`)).toMatchObject([{ path: ["a"], position: { line: 1 } }]);
});

test.each(["password", "apiKey", "api_key", "clientSecret", "SLACK_TOKEN", "webhookUrl", "routingKey"])("A literal value under %s is one", (key) =>
  expect(find(`${key}: blue elephant\n`)).toHaveLength(1),
);
test.each(["tokenCount: 3", "kmsKey: alias/shop", "secretArn: x", "password: /shop/production/password", "monkey: banana"])("%s is none", (text) =>
  expect(find(text)).toEqual([]),
);

/** The same text for the same seed, as random as keys are. */
function key(alphabet: string, length: number, seed: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet[Math.floor((state / 2 ** 32) * alphabet.length)];
  }).join("");
}
const HEX = "0123456789abcdef";
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
test.each([
  ["Hexadecimal keys of 32 digits", HEX, 32],
  ["Hexadecimal keys of 40 digits", HEX, 40],
  ["AWS secret access keys, 40 characters of base64,", BASE64, 40],
])("%s look random, but for one in fifty", (_, alphabet, length) => {
  const missed = Array.from({ length: 1000 }, (_, seed) => key(alphabet, length, seed * 7919 + 1)).filter((text) => !looksRandom(text));
  expect(missed.length).toBeLessThan(20);
});
test.each([
  "arn:aws:elasticloadbalancing:eu-central-1:561207349882:targetgroup/shop-checkout/4be82c6017d9f35a",
  "0d5c5a1e-7c4a-4c0b-9a55-1b7b0e3c9c11",
  "https://runbooks.shop.example/checkout/{signal}",
  "pagerduty.com:incident-workflows:send-status-update:1",
  "/Shop/Production2/Checkout/OrderServiceDatabaseCluster1",
  "an-ordinary-name-of-many-words-with-version-2-of-2026",
  "x".repeat(64),
])("%s does not", (text) => expect(looksRandom(text)).toBe(false));
