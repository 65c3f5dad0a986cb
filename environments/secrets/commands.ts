import { isSecretKey } from "./names";
import { isHarmlessUnder } from "./stand-ins";
import { TO_A_BLANK, valueAt } from "./values";

/** A secret that is given by a name. */
export interface Assigned {
  /** What it looks like, in words. */
  readonly name: string;
  /** Where its name begins, where its value begins, and where that ends. */
  readonly index: number;
  readonly from: number;
  readonly end: number;
}

/** A program that takes a password, and how. */
interface Program {
  readonly names: readonly string[];
  /** A word without which the options mean something else: `docker login`. */
  readonly only?: string;
  /** The password is the next word, or stands behind `=`. */
  readonly options?: readonly string[];
  /** The password stands right behind it: `-psecret`. */
  readonly attached?: readonly string[];
  /** A user stands there, and the password behind this sign: `-u ada:secret`, with or without a blank, behind other letters, too: `-sSu`. */
  readonly users?: { readonly options: readonly string[]; readonly sign: string };
  /** Where a name of a user or of a group stands behind a colon: no password does. */
  readonly owners?: true;
  /** Behind what `-p` says a port, which no password looks like. @default nothing */
  readonly ports?: RegExp;
}

/** As their manuals say. Names and options of one letter mean something else elsewhere. */
const PROGRAMS: readonly Program[] = [
  { names: ["sshpass"], options: ["-p"], attached: ["-p"] },
  {
    names: ["mysql", "mysqldump", "mysqladmin", "mysqlimport", "mysqlsh", "mysqlpump", "mariadb", "mariadb-dump", "mariadb-admin"],
    options: ["--password"],
    attached: ["-p"],
  },
  { names: ["redis-cli", "valkey-cli"], options: ["-a", "--pass"] },
  {
    names: ["docker", "podman", "nerdctl", "buildah", "skopeo", "oras", "crane", "helm", "az", "oc", "cf"],
    only: "login",
    options: ["-p", "--password"],
    attached: ["-p"],
    owners: true,
    // `docker login r and docker run -p 8080:80`
    ports: /\b(?:run|create|start|serve)\b/,
  },
  // Its `-p` says the port of a local server, too.
  {
    names: ["argocd"],
    only: "login",
    options: ["-p", "--password"],
    attached: ["-p"],
    owners: true,
    ports: /^/,
  },
  { names: ["mongo", "mongosh", "mongodump", "mongorestore", "mongoexport", "mongoimport", "cqlsh", "rabbitmqadmin"], options: ["-p", "--password"] },
  { names: ["sqlcmd", "bcp", "osql"], options: ["-P"], attached: ["-P"] },
  { names: ["ldapsearch", "ldapmodify", "ldapadd", "ldapdelete", "ldappasswd", "ldapwhoami"], options: ["-w"], attached: ["-w"] },
  { names: ["zip", "unzip"], options: ["-P"], attached: ["-P"] },
  { names: ["7z", "7za"], attached: ["-p"] },
  { names: ["keytool", "jarsigner"], options: ["-storepass", "-keypass"] },
  { names: ["gpg", "gpg2"], options: ["--passphrase"] },
  { names: ["influx"], options: ["-password"] },
  { names: ["curl"], users: { options: ["u", "U"], sign: ":" } },
  { names: ["http", "https", "xh"], users: { options: ["a"], sign: ":" } },
  { names: ["ab"], users: { options: ["A", "P"], sign: ":" } },
  { names: ["smbclient", "rpcclient"], users: { options: ["U"], sign: "%" } },
  { names: ["lftp"], users: { options: ["u"], sign: "," } },
  { names: ["openssl"], options: ["-pass", "-passin", "-passout", "-k"] },
  { names: ["mosquitto-pub", "mosquitto-sub", "ipmitool"], options: ["-P"], attached: ["-P"] },
  { names: ["plink", "pscp", "psftp"], options: ["-pw"] },
];

/** What the first command with a password in it is, if there is one. */
export function commandWithPassword(text: string): Assigned | undefined {
  // None is without an option.
  if (!MAY_HAVE_OPTION.test(text)) return undefined;
  for (const { 0: all, index, groups } of text.matchAll(PROGRAM)) {
    const program = BY_NAME.get(groups?.name?.replace("_", "-") ?? "");
    const end = index + all.length;
    const password = program && passwordOf(program, commandOf(text, end));
    if (password) return { name: NAME, index, from: end + password.from, end: end + password.end };
  }
  return userOption(text) ?? longOption(text);
}
const NAME = "a command with a password in it";
const MAY_HAVE_OPTION = /(?<![A-Za-z0-9])--?[A-Za-z]/;
const BY_NAME = new Map(PROGRAMS.flatMap((program) => program.names.map((name) => [name, program] as const)));
const PROGRAM = /(?<![\w-])(?<name>[a-z7][a-z0-9]{1,14}(?:[-_][a-z]{2,5})?)(?=[ \t])/g;
/** A command's end in a shell, and in a sentence; what it may be long. */
const OTHER_COMMAND = /[\n;|`]|&&/;
const LONGEST = 512;
const commandOf = (text: string, start: number) => text.slice(start, start + LONGEST).split(OTHER_COMMAND)[0] ?? "";

/** `-u a:b`: whatever takes a user so takes a password behind it, but for what runs as a user and a group. */
function userOption(text: string): Assigned | undefined {
  for (const { 0: all, index, groups } of text.matchAll(USER)) {
    const { user = "", password = "" } = groups ?? {};
    const before =
      text
        .slice(Math.max(0, index - LONGEST), index)
        .split(OTHER_COMMAND)
        .at(-1) ?? "";
    const isOwner =
      /^\d{1,5}:\d{1,5}$/.test(`${user}:${password}`) || [...before.matchAll(PROGRAM)].some(({ groups: of }) => BY_NAME.get(of?.name ?? "")?.owners);
    if (!isOwner && isLongEnough(password) && isPassword(password))
      return { name: NAME, index, from: index + all.length - password.length, end: index + all.length };
  }
  return undefined;
}
const USER = /(?<=^|\s)(?:-u|--user|--proxy-user)[ =]{1,2}["']?(?<user>[\w.@-]{1,64}):(?<password>(?:<[^<>]{1,64}>|[^\s"'])[^\s"']{0,256})/g;

interface Range {
  readonly from: number;
  readonly end: number;
}

/** Where a program's password stands in the words behind its name. */
function passwordOf(program: Program, command: string): Range | undefined {
  let [option, only]: [string, boolean] = ["", program.only === undefined];
  for (const { 0: word, index } of command.matchAll(WORD)) {
    const end = index + word.length;
    const value = only ? valueIn(program, option, word) : undefined;
    if (value !== undefined && isPassword(value) && !(PORT.test(value) && program.ports?.test(command.slice(0, index))))
      return { from: end - value.length, end };
    if (word === program.only) only = true;
    option = word;
  }
  return undefined;
}
/** `8080:80` of `docker run` */
const PORT = /^(?:\d{1,3}(?:\.\d{1,3}){3}:)?\d{1,5}(?::\d{1,5})?(?:\/(?:tcp|udp))?[,.;)]?$/;
/** A word, in which a placeholder may have blanks. */
const WORD = /(?:<[A-Za-z](?:[^<>\n]{0,62}[A-Za-z])?>|\$\{\{[^{}]{1,128}\}\}|\$\([^()]{1,128}\)|\S)+/g;

/** What of a word would be the password, by what stands before it. */
function valueIn({ options, attached, users }: Program, option: string, word: string): string | undefined {
  const bare = word.replace(/^["']/, "");
  const start = attached?.find((one) => bare.startsWith(one) && bare.length > one.length);
  if (options?.includes(option)) return REDIRECTED.test(word) ? undefined : word;
  if (start !== undefined) return bare.slice(start.length);
  const sign = word.indexOf("=");
  if (sign > 0 && options?.includes(word.slice(0, sign))) return word.slice(sign + 1);
  if (!users) return undefined;
  // `-u ada:secret` and `-sSuada:secret`
  const last = /^-[A-Za-z]{0,8}([A-Za-z])$/.exec(option)?.[1];
  const user = last !== undefined && users.options.includes(last) ? bare : users.options.flatMap((one) => behind(bare, one) ?? [])[0];
  const at = user?.indexOf(users.sign) ?? -1;
  const password = user !== undefined && at > 0 && !user.slice(0, at).includes("/") ? user.slice(at + 1) : "";
  return isLongEnough(password) ? password : undefined;
}
/** `-u a:b` is what is said of the option. */
const isLongEnough = (password: string): boolean => password.replace(/[`'".,;:)]{1,8}$/, "").length >= 3;

/** What stands behind an option of one letter, which may follow others. */
const behind = (word: string, option: string): string | undefined => {
  const at = /^-[A-Za-z]/.test(word) ? word.slice(0, 6).indexOf(option) : -1;
  return at > 0 ? word.slice(at + 1) : undefined;
};

/** `--password=…`, `--db-password …` of whatever program. */
function longOption(text: string): Assigned | undefined {
  for (const { 0: all, index, groups } of text.matchAll(OPTION)) {
    const { name = "", bound = "" } = groups ?? {};
    if (!isSecretKey(name)) continue;
    const from = index + all.length;
    const value = valueAt(text.slice(from, from + LONGEST), TO_A_BLANK);
    // Behind a blank a sentence may go on.
    if (isPassword(value, name) && (bound === "=" || (/\d|[^\w.,;:)'"`]/.test(value) && !REDIRECTED.test(value))))
      return { name: NAME, index, from, end: from + value.length };
  }
  return undefined;
}
/** `mysql --password <dump.sql` */
const REDIRECTED = /^<[\w-]{0,64}[./][\w./-]{0,255}[`'",;:)]{0,4}$/;
const OPTION = /(?:^|[^\w-])--?(?<name>[A-Za-z][\w-]{1,63})(?<bound>=|[ \t]{1,4})/g;

/** Whether a word may be one, and not what stands in for it, another option or a part of a sentence. */
function isPassword(word: string, name = "password"): boolean {
  // openssl says what kind of a place it is.
  const value = word.replace(/^["']|["']$/g, "").replace(/^pass:/, "");
  return value !== "" && !value.startsWith("-") && !isHarmlessUnder(name, value) && !PROSE.test(value);
}
const PROSE = /^(?:is|are|was|and|or|to|in|on|for|from|of|with|without|the|a|an|its|it|as|at|by|if|option|flag|stdin|fd:\d{1,3}|[.…,;:)]+)$/i;
