import { isPlaceholder, isSecretKey, isStandIn } from "./names";

/** A secret that is given by a name. */
export interface Assigned {
  /** What it looks like, in words. */
  readonly name: string;
  /** Where its name begins, and where its value ends. */
  readonly index: number;
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
    names: ["docker", "podman", "nerdctl", "buildah", "skopeo", "oras", "crane", "helm", "az", "oc", "cf", "argocd"],
    only: "login",
    options: ["-p", "--password"],
  },
  { names: ["mongo", "mongosh", "mongodump", "mongorestore", "mongoexport", "mongoimport", "cqlsh", "rabbitmqadmin"], options: ["-p", "--password"] },
  { names: ["sqlcmd", "bcp", "osql"], options: ["-P"], attached: ["-P"] },
  { names: ["ldapsearch", "ldapmodify", "ldapadd", "ldapdelete", "ldappasswd", "ldapwhoami"], options: ["-w"] },
  { names: ["zip", "unzip"], options: ["-P"] },
  { names: ["7z", "7za"], attached: ["-p"] },
  { names: ["keytool", "jarsigner"], options: ["-storepass", "-keypass"] },
  { names: ["gpg", "gpg2"], options: ["--passphrase"] },
  { names: ["influx"], options: ["-password"] },
];

/** What the first command with a password in it is, if there is one. */
export function commandWithPassword(text: string): Assigned | undefined {
  // None is without an option.
  if (!MAY_HAVE_OPTION.test(text)) return undefined;
  const user = USER.exec(text);
  if (user) return { name: NAME, index: user.index, end: user.index + user[0].length };
  for (const { 0: all, index, groups } of text.matchAll(PROGRAM)) {
    const end = index + all.length;
    const password = passwordOf(BY_NAME.get(groups?.name ?? ""), text.slice(end, end + LONGEST).split(OTHER_COMMAND)[0] ?? "");
    if (password !== undefined) return { name: NAME, index, end: end + password };
  }
  return longOption(text);
}
const NAME = "a command with a password in it";
const MAY_HAVE_OPTION = /(?<![A-Za-z0-9])--?[A-Za-z]/;
const BY_NAME = new Map(PROGRAMS.flatMap((program) => program.names.map((name) => [name, program] as const)));
const PROGRAM = /(?<![\w-])(?<name>[a-z7][a-z0-9]{1,14}(?:-[a-z]{2,5})?)(?=[ \t])/g;
/** A command's end in a shell, and in a sentence; what it may be long. */
const OTHER_COMMAND = /[\n;|`]|&&/;
const LONGEST = 512;
/** `curl -u a:b`: whatever takes a user so takes a password behind it. */
const USER = /(?:^|\s)(?:-u|--user|--proxy-user)[ =]{1,2}["']?[\w.@-]{1,64}:(?![<{$*…])[^\s"'<]{3}/;

/** Where a program's password ends in the words behind its name. */
function passwordOf(program: Program | undefined, words: string): number | undefined {
  if (program === undefined) return undefined;
  let [option, only]: [string, boolean] = ["", program.only === undefined];
  for (const { 0: word, index } of words.matchAll(WORD)) {
    const end = index + word.length;
    if (only && program.options?.includes(option) && isPassword(word)) return end;
    if (word === program.only) only = true;
    const bare = word.replace(/^["']/, "");
    const attached = program.attached?.find((start) => bare.startsWith(start) && bare.length > start.length);
    if (only && attached !== undefined && isPassword(bare.slice(attached.length))) return end;
    const [before, value] = word.split("=", 2);
    if (only && value !== undefined && program.options?.includes(before ?? "") && isPassword(value)) return end;
    option = word;
  }
  return undefined;
}
const WORD = /\S+/g;

/** `--password=…`, `--db-password …` of whatever program. */
function longOption(text: string): Assigned | undefined {
  for (const { 0: all, index, groups } of text.matchAll(OPTION)) {
    const { name = "", bound = "" } = groups ?? {};
    if (!isSecretKey(name)) continue;
    const value = /^\S{1,256}/.exec(text.slice(index + all.length, index + all.length + LONGEST))?.[0] ?? "";
    // Behind a blank a sentence may go on.
    if (isPassword(value) && (bound === "=" || /\d|[^\w.,;:)'"`]/.test(value))) return { name: NAME, index, end: index + all.length + value.length };
  }
  return undefined;
}
const OPTION = /(?:^|[^\w-])--?(?<name>[A-Za-z][\w-]{2,63})(?<bound>=|[ \t]{1,4})/g;

/** Whether a word may be one, and not what stands in for it, another option or a part of a sentence. */
function isPassword(word: string): boolean {
  const value = word.replace(/^["']|["']$/g, "");
  return value !== "" && !value.startsWith("-") && !isStandIn(value) && !isPlaceholder("password", value) && !PROSE.test(value);
}
const PROSE = /^(?:is|are|was|and|or|to|in|on|for|from|of|with|without|the|a|an|its|it|as|at|by|if|option|flag|[.…,;:)]+)$/i;
