import { BadInput } from "../bad-input";

/**
 * What a synthesis needs of the caller's environment. Everything else stays here, secrets first of all: a revision's code is
 * somebody else's. Both sides get the same, so that no variable makes a difference between them.
 */
const SYNTHESIS: ReadonlySet<string> = new Set([
  ...["ENVIRONMENTS_DIR", "ENVIRONMENT", "CI"],
  ...["PATH", "HOME", "USER", "LOGNAME", "SHELL", "TMPDIR", "TMP", "TEMP", "LANG", "LANGUAGE", "TZ"],
  ...["TERM", "NO_COLOR", "FORCE_COLOR", "NODE_OPTIONS", "CHECKPOINT_DISABLE", "DISABLE_VERSION_CHECK"],
  // Without these no program starts on Windows.
  ...["SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES"],
]);

/** What npm needs beyond that: how it reaches its registry. */
const NPM: ReadonlySet<string> = new Set(["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR"]);
const NPM_SETTING = /^NPM_CONFIG_(?!.*(?:AUTH|PASSWORD|TOKEN|OTP|KEY))/;

type Variables = Readonly<Record<string, string | undefined>>;

/** @param passed Names that the caller wants to be there, too. */
export function forSynthesis(variables: Variables, passed: readonly string[]): NodeJS.ProcessEnv {
  return chosen(variables, passed, (name) => SYNTHESIS.has(name) || name.startsWith("LC_"));
}

export function forNpm(variables: Variables, passed: readonly string[]): NodeJS.ProcessEnv {
  return chosen(variables, passed, (name) => SYNTHESIS.has(name) || name.startsWith("LC_") || NPM.has(name) || NPM_SETTING.test(name));
}

/**
 * For git, which is the caller's own program: everything but what points it at another repository, index, object store or
 * setting, as git itself sets for hooks. It asks nobody, and writes nothing by the way, such as a refreshed index. What a partial
 * clone lacks stays missing: to fetch it would write, and run whatever transport the repository's settings name.
 * https://git-scm.com/docs/git#_environment_variables
 */
export function forGit(variables: Variables): NodeJS.ProcessEnv {
  return {
    ...chosen(variables, [], (name) => !name.startsWith("GIT_")),
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
  };
}

/** @throws BadInput for what is no name, or would undo what the review promises. */
export function checkPassed(names: readonly string[]): readonly string[] {
  for (const name of names) {
    if (!/^[A-Za-z_]\w*$/.test(name))
      throw new BadInput(`--pass-env ${name} is no name of a variable`, "name one variable each time: --pass-env NODE_AUTH_TOKEN");
    if (/^GIT_|^CDKTF_OUTDIR$/i.test(name))
      throw new BadInput(`--pass-env ${name} can't be passed on`, "a review writes nothing into your repository or output, and that variable would let it");
  }
  return names;
}

function chosen(variables: Variables, passed: readonly string[], takes: (upper: string) => boolean): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([name, value]) => value !== undefined && (passed.includes(name) || takes(name.toUpperCase()))));
}
