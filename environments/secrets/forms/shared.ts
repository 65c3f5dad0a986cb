import type { SecretForm } from "./form";

/** Forms that harmless texts may have, too. */
export const SHARED: readonly SecretForm[] = [
  {
    name: "an AWS access key id",
    // ASIAPACIFICSOUTHEAST
    pattern: /(?:\b|_)(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z]{16}(?:\b|_)/,
    marks: ["a3t", "akia", "asia", "abia", "acca"],
    shared: true,
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  },
  {
    name: "a PagerDuty API token",
    pattern: /(?<![A-Za-z0-9+])u\+[\w-]{18}(?![\w-])/,
    marks: ["u+"],
    shared: true,
    source: "https://support.pagerduty.com/main/docs/api-access-keys",
  },
  {
    name: "a Vault token of old",
    // A part of a host's name, or of a path with dots, is none.
    pattern: /(?<![A-Za-z0-9])(?<![A-Za-z0-9]\.)[sbr]\.[A-Za-z0-9]{24}(?![A-Za-z0-9]|\.[A-Za-z0-9])/,
    marks: ["s.", "b.", "r."],
    shared: true,
    source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  },
  {
    name: "a Mailgun key",
    // So may a key of a cache be called.
    pattern: /(?:\b|_)key-[0-9a-f]{32}(?:\b|_)/,
    marks: ["key-"],
    shared: true,
    source: "https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt",
  },
  {
    name: "an OpenAI key",
    // secretlint tells what is one for certain.
    pattern: /(?:\b|_)sk-(?:proj|svcacct|admin|None)-(?=[a-z_-]{0,19}[A-Z\d])[\w-]{20}/,
    marks: ["sk-"],
    shared: true,
    source: "https://platform.openai.com/docs/api-reference/authentication",
  },
  {
    name: "a LaunchDarkly SDK key",
    // Its mobile keys (mob-) are public. A UUID behind these letters may be anything else's.
    pattern: /(?:\b|_)sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\b|_)/,
    marks: ["sdk-"],
    shared: true,
    source: "https://launchdarkly.com/docs/home/account/environment/keys",
  },
  {
    name: "an Azure key",
    pattern: /(?:\b|_)(?:(?:AccountKey|SharedAccessKey|SharedSecretValue)=[A-Za-z0-9+/=]{16}|SharedAccessSignature sr=)/i,
    marks: ["accountkey=", "sharedaccesskey=", "sharedsecretvalue=", "sharedaccesssignature"],
    shared: true,
    source: "https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string",
  },
  {
    name: "a URL with a password in it",
    pattern: /:\/\/[^/\s:@?#]{0,256}:(?<secret>[^/\s@?#]{1,512})@/,
    marks: ["@"],
    chosen: "secret",
    whole: true,
    shared: true,
    source: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
  },
  {
    name: "a line of a password file of PostgreSQL",
    // `service:*:ACCOUNT:` is a part of an ARN, and four digits may be the end of an address of IPv6. Any port is that of a
    // host with a dot, of this one or of any, or of any database.
    pattern:
      /(?<![\w.*-])(?:[\w.*-]{1,255}:\d{4,5}:(?:\w{1,63}|\*)|(?<!:)[\w.*-]{0,190}(?:\*|localhost|\.[\w-]{1,63}):\*:(?:\w{1,63}|\*)|(?<!:)[\w-]{1,63}:\*:\*):[\w.-]{1,63}:(?<secret>(?![0-9a-f]{4}\b)[^\s:]{4,256})/,
    marks: [":"],
    chosen: "secret",
    whole: true,
    shared: true,
    source: "https://www.postgresql.org/docs/current/libpq-pgpass.html",
  },
  {
    name: "a data source of Go's with a password in it",
    pattern: /(?<![\w.-])[\w.-]{1,64}:(?<secret>[^\s"':]{1,128})@(?:[a-z][a-z0-9-]{1,15}\(|\/\w)/,
    marks: ["@"],
    chosen: "secret",
    whole: true,
    shared: true,
    source: "https://github.com/go-sql-driver/mysql#dsn-data-source-name",
  },
  {
    name: "an address with a password in it",
    // Mail's have no port. `shop/api:v1@sha256:…` is an image.
    pattern: /(?<![\w.{-])[\w.-]{1,64}:(?<secret>[^\s"'/:@]{1,128})@(?!sha\d)(?:[\w-]{1,63}:\d{2,5}\/|(?:localhost|[\w-]{1,63}\.[\w.-]{1,190}):\d{2,5})/,
    marks: ["@"],
    chosen: "secret",
    whole: true,
    shared: true,
    source: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2",
  },
  {
    name: "a user and a password of Oracle's",
    pattern: /jdbc:oracle:(?:thin|oci):[\w$#]{1,64}\/(?<secret>[^\s"'@/]{1,128})@/,
    marks: ["jdbc:oracle:"],
    chosen: "secret",
    whole: true,
    shared: true,
    source: "https://docs.oracle.com/en/database/oracle/oracle-database/23/jajdb/oracle/jdbc/OracleDriver.html",
  },
];
