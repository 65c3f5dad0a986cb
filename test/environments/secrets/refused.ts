import { whole } from "./whole";

/** YAML with one secret in it, what the message calls it, and the secret, which no message may show. */
export interface Refused {
  readonly yaml: string;
  readonly looks: string;
  readonly secret: string;
}

const HEX32 = "9b2f7c41d0e85a66·37fe1c9a04d8b25e";
const HEX40 = "9fceb02d0ae598e95dc9·70b74767f19372d61af8";
const RANDOM = "q7Zt2LmX9vK4·bR8sWd3Yp6";
const PAIR = "dXNlcjpo·dW50ZXIy";
const LONG = "a1B2c3D4e5F6g7H8".repeat(7);

/** By what is new about the case. `§` is where the secret stands. */
const CASES: readonly (readonly [about: string, yaml: string, secret: string, looks: string])[] = [
  ["AWS access key id", "a: see § there", "AKIA·IOSFODNN7EXAMPLE", "an AWS access key id"],
  ["AWS temporary key id", "a: §", "ASIA·IOSFODNN7EXAMPLE", "an AWS access key id"],
  [
    "AWS secret key under its name",
    "aws_secret_access_key: §",
    "wJalrXUtnFEMI/K7MDENG·/bPxRfiCYEXAMPLEKEY",
    'the value of a secret: it stands under "aws_secret_access_key"',
  ],
  ["AWS secret key in a text", "a: AWS_SECRET_ACCESS_KEY=§", "wJalrXUtnFEMI/K7MDENG·/bPxRfiCYEXAMPLEKEZ", "an AWS secret access key"],
  ["AWS secret key alone", "a: §", "wJalrXUtnFEMI9K7MDENG·8bPxRfiCYzEXzM5PLz", "a random key"],
  ["PEM", "a: |\n  §\n  MIIE", "-----BEGIN RSA PRIV·ATE KEY-----", "a private key"],
  ["PEM of any kind", "a: '§'", "-----BEGIN PRIV·ATE KEY-----", "a private key"],
  ["PGP", "a: '§'", "-----BEGIN PGP PRIV·ATE KEY BLOCK-----", "a private key"],
  ["OpenSSH", "a: '§'", "-----BEGIN OPENSSH PRIV·ATE KEY-----", "a private key"],
  ["PuTTY", "a: '§'", "PuTTY-User-Key-·File-3: ssh-ed25519", "a PuTTY private key"],
  ["age", "a: §", `AGE-SECRET-·KEY-1${"QPZRY9X8GF2TVDW0".repeat(3)}`, "an age key"],
  ["JSON Web Token", "a: §", "eyJhbGciOiJIUzI1NiJ9.·eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl", "a JSON Web Token"],
  ["GCP service account", 'a: \'{"type": "service_account", "private_key": "§"}\'', "-----BEGIN PRIV·ATE KEY-----\\nMIIE", "a private key"],
  ["GitHub", "a: §", `gh·p_${"a1B2".repeat(9)}`, "a GitHub token"],
  ["GitHub, fine-grained", "a: §", `github_·pat_${"a1B2c".repeat(16)}ab`, "a GitHub token"],
  ["GitLab", "a: §", "gl·pat-aBcDeFgHiJkLmNoPqRsT", "a GitLab token"],
  ["GitLab runner", "a: §", "gl·rt-t1_aBcDeFgHiJkLmNoPqRsT", "a GitLab token"],
  ["Slack bot", "a: §", "xo·xb-1234567890-abc", "a Slack token"],
  ["Slack configuration", "a: §", "xo·xe.xoxp-1-Mi0yLTEyMzQ1", "a Slack token"],
  ["Slack webhook", "a: §", "https://hooks.slack.com/serv·ices/T000/B000/XXXX", "a Slack webhook"],
  ["Slack workflow", "a: §", "https://hooks.slack.com/trig·gers/E000/123/abcdef", "a Slack webhook"],
  ["Discord webhook", "a: §", "https://discord.com/api/web·hooks/123/abc", "a Discord webhook"],
  ["Teams webhook", "a: §", "https://acme.webhook.office.com/web·hookb2/abc", "a Microsoft Teams webhook"],
  ["Google Chat webhook", "a: §", "https://chat.googleapis.com/v1/spaces/AAAA/mess·ages?key=abc&token=def", "a Google Chat webhook"],
  ["Telegram bot", "a: §", `https://api.telegram.org/b·ot123456789:AA${"abc".repeat(11)}/sendMessage`, "a Telegram bot's token"],
  ["Zapier", "a: §", "https://hooks.zapier.com/ho·oks/catch/123456/abcdef", "a Zapier webhook"],
  ["IFTTT", "a: §", "https://maker.ifttt.com/trig·ger/alarm/with/key/abcdef", "an IFTTT webhook"],
  ["VictorOps", "a: §", "https://alert.victorops.com/integ·rations/generic/20131114/alert/abc-def/team", "a Splunk On-Call (VictorOps) address"],
  ["PagerDuty address", "a: §", "https://events.pagerduty.com/integ·ration/abc/enqueue", "a PagerDuty integration URL"],
  ["PagerDuty REST key of 20 characters", "a: §", "y_NbAkKc66·ryYTWUXYEu", "a random key"],
  ["PagerDuty user key", "a: §", "u+abcdefgh·1234567890", "a PagerDuty API token"],
  ["PagerDuty app token", "a: §", "pdus+_0XBPWQ·QP_abcdefghij", "a PagerDuty API token"],
  ["PagerDuty routing key", "a: §", `R0${"1A2B3C".repeat(5)}`, "a PagerDuty routing key"],
  ["PagerDuty integration key, or Datadog's API key", "a: §", HEX32, "a random key"],
  ["Datadog application key of old", "a: the key is §", HEX40, "a random key"],
  ["Datadog application key", "a: §", `dd·app_${"a1B2".repeat(8)}`, "a Datadog key"],
  ["Grafana service account", "a: §", `gl·sa_${"a1B2".repeat(8)}_0a1b2c3d`, "a Grafana token"],
  ["Grafana Cloud", "a: §", `gl·c_${"eyJvIjoi".repeat(8)}`, "a Grafana token"],
  ["HCP Terraform", "a: §", `abcdefgh123456.atlas·v1.${"a1B2".repeat(15)}`, "an HCP Terraform token"],
  ["Vault", "a: §", `hv·s.${LONG.slice(0, 96)}`, "a Vault token"],
  ["New Relic", "a: §", "NR·AK-ABCDEFGHIJ0123456789KLMNOPQ", "a New Relic key"],
  ["Sentry", "a: §", `snt·rys_${"eyJpYXQiOjE2".repeat(4)}`, "a Sentry token"],
  ["Stripe", "a: §", "sk_·live_4eC39HqLyjWDarjtT1zdp7dc", "a Stripe key"],
  ["Twilio", "a: §", `S·K${HEX32}`, "a Twilio key"],
  ["SendGrid", "a: §", "S·G.ngeVfQFYQlKU0ufo8x5d1A.TwL2iGABf9DHoTf-09kqeF8tAmbihYzrnopKc-1s5cr", "a SendGrid key"],
  ["npm", "a: §", `np·m_${"a1B2".repeat(9)}`, "an npm token"],
  ["npm's file", "a: '//registry.npmjs.org/:_auth·Token=§'", "abcdefgh", "an npm token"],
  ["Shopify", "a: §", `shp·at_${HEX32}`, "a Shopify token"],
  ["OpenAI", "a: §", `s·k-proj-${"aB1_".repeat(8)}`, "an OpenAI key"],
  ["OpenAI of old", "a: §", `s·k-${"aB1c".repeat(5)}T3Blbk·FJ${"aB1c".repeat(5)}`, "an OpenAI key"],
  ["Anthropic", "a: §", `s·k-ant-api03-${"aB1_".repeat(8)}`, "an Anthropic key"],
  ["Hugging Face", "a: §", `h·f_${"abCDefGHijKLmnOPq".repeat(2)}`, "a Hugging Face token"],
  ["Atlassian", "a: §", `ATA·TT3xFfGF0${"aB1_".repeat(8)}`, "an Atlassian token"],
  ["Google API key", "a: §", "AI·zaSyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe", "a Google API key"],
  ["Google OAuth", "a: §", "GOC·SPX-aBcDeFgHiJkLmNoPqRsT", "a Google OAuth secret"],
  ["DigitalOcean", "a: §", `do·p_v1_${HEX32}${HEX32}`, "a DigitalOcean token"],
  ["Groq", "a: §", `gs·k_${"aB1c".repeat(13)}`, "a Groq key"],
  ["Linear", "a: §", `lin_·api_${"aB1c".repeat(10)}`, "a Linear key"],
  ["Notion", "a: §", `nt·n_12345678901${"aB1cd".repeat(7)}`, "a Notion token"],
  ["Vercel", "a: §", `vc·p_${"aB1c".repeat(8)}`, "a Vercel token"],
  ["Databricks", "a: §", `da·pi${HEX32}`, "a Databricks token"],
  ["Docker", "a: §", "dck·r_pat_aBcDeFgHiJkLmNoPqRsTuVwXyZ0", "a Docker token"],
  ["Figma", "a: §", `fi·gd_${"aB1_".repeat(11)}`, "a Figma token"],
  ["password in an address", "a: postgres://app:§@db.shop.internal/orders", "hunt·er2", "a URL with a password in it"],
  ["password without a user", "a: redis://:§@cache.shop.internal:6379", "p·w", "a URL with a password in it"],
  ["MongoDB", "a: mongodb+srv://app:§@cluster0.abcde.mongodb.net", "s3c·retpw", "a URL with a password in it"],
  ["AMQP", "a: amqps://app:§@mq.shop.internal:5671/", "rabb·it99", "a URL with a password in it"],
  ["basic authentication in an address", "a: https://ada:§@www.shop.internal/", "love·lace", "a URL with a password in it"],
  ["?password=", "a: https://x.shop.internal/?password=§", "hunt·er2", "an address with a secret in it"],
  ["?key=", "a: https://x.shop.internal/?a=b&key=§", "k3y·abc123", "an address with a secret in it"],
  ["?code= of Azure's functions", "a: https://x.azurewebsites.net/api/f?code=§", "a8Xc·0==x1y2z3", "an address with a secret in it"],
  ["#access_token=", "a: https://x.shop.internal/#access_token=§", "abc·def", "an address with a secret in it"],
  ["?sig=", "a: https://x.blob.core.windows.net/c?sv=2022&sig=§", "abcde·fghij%3D", "an address with a secret in it"],
  ["?token=", "a: see https://x.shop.internal/?token=§ there", "abcd·efghijkl", "an address with a secret in it"],
  ["?apikey=", "a: https://x.shop.internal/?apikey=§", "abc·def1", "an address with a secret in it"],
  ["?auth=", "a: https://x.shop.internal/?auth=§", "abc·123def", "an address with a secret in it"],
  ["?client_secret=", "a: https://x.shop.internal/?client_secret=§", "abcd·ef", "an address with a secret in it"],
  ["&pwd=", "a: https://x.shop.internal/?u=a&pwd=§", "hunt·er2", "an address with a secret in it"],
  ["X-Amz-Signature", "a: https://b.s3.amazonaws.com/k?X-Amz-Signature=§", HEX32, "an address with a secret in it"],
  ["JDBC", "a: 'jdbc:postgresql://db.shop.internal/orders?user=app&password=§'", "hunt·er2", "an address with a secret in it"],
  ["connection string", "a: 'Server=db;User Id=app;Password=§;'", "hunt·er2", "the value of Password"],
  ["Azure storage", "a: DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=§", "abcdefgh·ijklmnopqrst+/==", "an Azure key"],
  ["a variable of a shell", "a: run it with PASSWORD=§", "hunt·er2", "the value of PASSWORD"],
  ["curl -u", "a: curl -u ada:§ https://x.shop.internal", "love·lace", "a command with a password in it"],
  ["curl -H", "a: \"curl -H 'X-Auth: §' https://x.shop.internal\"", "letme·in", "the value of X-Auth"],
  ["Authorization: Basic", "a: 'Authorization: Basic §'", PAIR, "the value of Authorization"],
  ["Authorization: Bearer", "a: 'Authorization: Bearer §'", "abc123·def456", "the value of Authorization"],
  ["Basic alone", "a: Basic §", PAIR, "a value of Basic authorization"],
  ["Bearer alone", "a: Bearer §", `${RANDOM}ab`, "a value of Bearer authorization"],
  ["JSON in a text", 'a: \'{"password": "§"}\'', "blue elep·hant".split(" ").join("-"), "the value of password"],
  ["a user and a password in base64", "a: §", PAIR, "a name and a password in base64"],
  ["a form in base64", "a: §", Buffer.from(`key AKIA${"IOSFODNN7EXAMPLE"}`).toString("base64"), "an AWS access key id in base64"],
  [".pgpass", "a: 'db.shop.internal:5432:orders:app:§'", "hunt·er2", "a line of a password file of PostgreSQL"],
  ["a key of another vendor", "a: §", RANDOM, "a random key"],
  ["X-Functions-Key", "headers: { X-Functions-Key: § }", "blue-elep·hant", 'a credential: the header "X-Functions-Key" carries one'],
  [
    "Ocp-Apim-Subscription-Key",
    "headers: { Ocp-Apim-Subscription-Key: § }",
    "blue-elep·hant",
    'a credential: the header "Ocp-Apim-Subscription-Key" carries one',
  ],
  ["X-Session", "headers: { X-Session: § }", "blue-elep·hant", 'a credential: the header "X-Session" carries one'],
  ["X-Auth", "headers: { x-auth: § }", "blue-elep·hant", 'a credential: the header "x-auth" carries one'],
  ["Private-Token", "requestHeaders: { Private-Token: § }", "blue-elep·hant", 'a credential: the header "Private-Token" carries one'],
  ["X-Vault-Token", "headers: { X-Vault-Token: § }", "blue-elep·hant", 'a credential: the header "X-Vault-Token" carries one'],
  ["Proxy-Authorization", "headers: { Proxy-Authorization: § }", "blue-elep·hant", 'a credential: the header "Proxy-Authorization" carries one'],
  ["a name beside a value", "headers: [{ name: X-Api-Key, value: § }]", "blue-elep·hant", 'a credential: the header "X-Api-Key" carries one'],
  ["a list under a name", "tokens: [§]", "blue-elep·hant", 'the value of a secret: it stands under "tokens"'],
  ["in a key", "a: { §: 1 }", "AKIA·IOSFODNN7EXAMPLE", "an AWS access key id"],
  ["in a comment", "# §\na: 1", "AKIA·IOSFODNN7EXAMPLE", "an AWS access key id"],
  ["in a comment beside a value", "a: 1 # ask with ?token=§", "abcd·efgh1", "an address with a secret in it"],
  ["in a comment after a text of lines", "a: |\n  # text\n# §\nb: 1", "AKIA·IOSFODNN7EXAMPLE", "an AWS access key id"],
  ["in the midst of a text of lines", "a: |\n  first\n  then §\n  last", "AKIA·IOSFODNN7EXAMPLE", "an AWS access key id"],
  ["in what is no YAML", "a: [1\nb: §", "AKIA·IOSFODNN7EXAMPLE", "an AWS access key id"],
];

/** What passed because a harmless name stood before it. */
const BEHIND_NAMES = [
  ["a port", "a: https://x.example:8443/health?password=§", "hunt·er2", "an address with a secret in it"],
  ["a name of prose", "a: 'see: https://x.example/?token=§'", "hunt·er2a", "an address with a secret in it"],
  ["a port of a socket", "a: wss://x.example:443/?access_token=§", "abc·def", "an address with a secret in it"],
  ["an address in an address", "a: https://x/?url=https://y/?token=§", "hunt·er2a", "an address with a secret in it"],
  ["a port of a database", "a: mysql://db:3306/x?password=§", "hunt·er2", "an address with a secret in it"],
  ["a password with a star", "a: 'run it with PASSWORD=§'", "hunt·er*", "the value of PASSWORD"],
  ["a password of a label", "a: 'x{password=\"§\"}'", "blue-ele·phant", "the value of password"],
  ["a token behind a task", "a: task ended, the token is §", HEX32, "a random key"],
  ["a key that follows no id", "a: the trace is kept with §", HEX32, "a random key"],
  ["env:", "a: env:TOKEN=§", "abc·123def", "the value of TOKEN"],
  ["note:", "a: note:password=§", "hunt·er2", "the value of password"],
  ["Logz.io", "a: https://listener.logz.io:8071/?token=§", "abcdefgh·ijklmnopqrstuvwxyzabcdef", "an address with a secret in it"],
] as const;

/** `password`, `apiKey` … each with a harmless word: the name alone says what it is. */
const NAMES = ["password", "apiKey", "api_key", "clientSecret", "SLACK_TOKEN", "webhookUrl", "routingKey", "licenseKey", "connectionString", "DD-API-KEY"];

/** What may stand before a parameter or an assignment, and look like a harmless name with its value. */
const PREFIXES = [
  "x: ",
  "x=",
  "see: ",
  "note:",
  "env:",
  "url=",
  "host:1/",
  "mysql://db:3306/x?",
  "see: https://a.example:8443/p?a=b&",
  "https://x.example/?url=",
];

/** Parameters and assignments, behind each of the prefixes. */
const PREFIXED = CASES.filter(([about, , , looks]) => /^an address with|^the value of (?!a secret)/.test(looks) && !/curl/.test(about)).flatMap(
  ([about, yaml, secret, looks]) => PREFIXES.map((prefix) => [`${about} behind ${prefix}`, ...behind(prefix, yaml, secret, looks)] as const),
);
/** As a block, in which nothing needs quotes. */
function behind(prefix: string, yaml: string, secret: string, looks: string) {
  const text = yaml.replace(/^a: /, "").replace(/^'(.*)'$/, "$1");
  return [`a: |\n  ${prefix}${text}`, secret, looks === "an address with a secret in it" || /[?&]$/.test(prefix) ? "" : looks] as const;
}

export const REFUSED: readonly (readonly [string, Refused])[] = [
  ...[...CASES, ...PREFIXED, ...BEHIND_NAMES].map(
    ([about, yaml, secret, looks]) => [about, { yaml: whole(yaml).replace("§", () => whole(secret)), secret: whole(secret), looks }] as const,
  ),
  ...NAMES.map((name) => [name, { yaml: `${name}: blue elephant`, secret: "blue elephant", looks: `it stands under "${name}"` }] as const),
];
