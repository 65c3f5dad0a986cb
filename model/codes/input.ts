import type { CodeMeaning } from "./meaning";

/** Files, YAML, the schema, references, text and secrets. */
export const INPUT_CODES = {
  TOC101: {
    name: "not-yaml",
    severity: "error",
    means: "The file is not YAML that Tocsin reads: a syntax error, a tag, a merge key, several documents, too many aliases, too deep, too large, or no text.",
    fix: "Correct the syntax at the position; write aliases and tagged values out.",
  },
  TOC102: { name: "unknown-key", severity: "error", means: "A key that the schema does not have.", fix: "Use the suggested key, or remove it." },
  TOC103: { name: "invalid-value", severity: "error", means: "A value of the wrong type, form or range.", fix: "Write the value as the hint shows." },
  TOC104: { name: "missing-key", severity: "error", means: "A key that must be there is missing.", fix: "Add it." },
  TOC105: {
    name: "extends-outside",
    severity: "error",
    means: "`extends` names a file outside the environments directory, also through a link, or one that does not exist.",
    fix: "Name a file in the same directory.",
  },
  TOC106: { name: "extends-cycle", severity: "error", means: "Files extend each other in a circle.", fix: "Let one of them extend nothing." },
  TOC107: {
    name: "no-environments",
    severity: "error",
    means: "The environments directory does not exist or has no environment file.",
    fix: "Add <environment>.yaml, or set ENVIRONMENTS_DIR.",
  },
  TOC108: {
    name: "unknown-reference",
    severity: "error",
    means: "A team, person, kind, signal or component that is not declared.",
    fix: "Use a declared name; the hint lists near ones.",
  },
  TOC109: {
    name: "secret-in-input",
    severity: "error",
    means: "A value, a key, a comment or a file's name that looks like a secret.",
    fix: "Remove it from the file and its history, revoke it, and pass it as a sensitive Terraform variable or provider environment variable. If it only looks like one, end its line with `# not a secret: <why>`.",
  },
  TOC110: {
    name: "token-in-text",
    severity: "error",
    means: "Text that cdktf would resolve into another resource's attribute.",
    fix: "Remove `TfToken[` from the text.",
  },
  TOC111: {
    name: "wrong-unit",
    severity: "error",
    means: "A quantity without a unit, with another dimension's unit, negative or not finite.",
    fix: "Write the number with a unit of the named dimension.",
  },
  TOC112: {
    name: "local-state-in-ci",
    severity: "error",
    means: "A production environment would keep its Terraform state on a CI machine that is thrown away.",
    fix: "Configure S3 or HCP Terraform state under `state:`.",
  },
  TOC113: {
    name: "duplicate-name",
    severity: "error",
    means:
      "A key stands twice in the same map, two things would get the same name, or two environments would both have what an account, an organisation or a log group has once, such as a Slack channel's configuration.",
    fix: "Rename one of them, or do what the hint says.",
  },
  TOC114: {
    name: "unknown-environment",
    severity: "error",
    means: "ENVIRONMENT names an environment that no file declares.",
    fix: "Use one of the names in the hint.",
  },
  TOC115: {
    name: "invisible-character",
    severity: "error",
    means: "Text with a control character, or with one that is not seen or turns the direction of text around; newlines and tabs are fine.",
    fix: "Remove the character.",
  },
  TOC116: {
    name: "observed-for-ever",
    severity: "error",
    means: "`observeUntil` in an environment without `asOf`: the day never comes, so the alerts would tell nobody for ever.",
    fix: "Set `asOf:` to today's date, or remove `observeUntil`.",
  },
  TOC117: {
    name: "kept-output",
    severity: "warning",
    means: "Somebody changed a file that a synthesis wrote, or put files beside a stack that is no longer rendered. They are kept below `kept/` in the output.",
    fix: "Look at what is kept, and delete it when it is not needed; what is kept of a stack's folder comes back when the stack is rendered again; where other files have its names by then, or several folders are kept of the stack, that run says what to do.",
  },
  TOC136: {
    name: "forgotten-resources",
    severity: "warning",
    means:
      "A stack that is no longer rendered, because its environment or vendor was removed or its platform is called otherwise, has a state that lists resources, or may: they exist at their vendors, and nothing here deletes or changes them any more.",
    fix: "Bring back what declared it, destroy the stack, and remove it again (docs/state-and-secrets.md).",
  },
  TOC137: {
    name: "inherited-adoption",
    severity: "error",
    means: "`adopt` comes by `extends` into an environment of another account or region, where nobody says that the alarm or log group exists.",
    fix: "Write `adopt` in the file of each environment where it exists, and `null` where it does not. Of a log group, repeat the list in that file, with or without `adopt`.",
  },
  TOC118: {
    name: "output-not-written",
    severity: "error",
    means:
      "The output can't be written: the disk is full or read-only, something is in its place, another run holds it, nobody but you can tell what of a stack's folder is right, or HCL is asked for. The previous output is as it was.",
    fix: "Do what the hint says.",
  },
  TOC123: {
    name: "file-not-read",
    severity: "error",
    means: "A file of the environments directory that is not read, because its ending is `.YAML` or `.YML`.",
    fix: "Rename it: endings are `.yaml` or `.yml`.",
  },
  TOC119: {
    name: "foreign-output",
    severity: "error",
    means: "The output directory holds files that no synthesis wrote. Nothing of them is touched.",
    fix: "Name a new, empty or earlier output directory in CDKTF_OUTDIR, or move the files away.",
  },
  TOC120: {
    name: "template-in-backend",
    severity: "error",
    means: "Text about the place of the state that Terraform would read as it stands in one place and evaluate in another.",
    fix: "Write where the state is kept without `${` and `%{`.",
  },
  TOC127: {
    name: "secret-rules-missing",
    severity: "error",
    means: "A value might be a secret, and secretlint's rules, which know, can't be asked.",
    fix: "Install the dependencies again: `npm ci`.",
  },
  TOC128: {
    name: "waiver-of-no-secret",
    severity: "error",
    means: "`# not a secret: <why>` stands where nothing looks like a secret.",
    fix: "Remove it, or write it at the end of the line on which the value begins.",
  },
  TOC121: {
    name: "variable-of-grafana",
    severity: "error",
    means:
      "A name or dimension of a CloudWatch metric reads like a variable of Grafana's dashboards, which would be replaced in queries, and there is no escape.",
    fix: "Rename it in CloudWatch, or switch Grafana off in this environment.",
  },
  TOC129: {
    name: "not-plain-data",
    severity: "error",
    means: "A platform declared in code holds what no file could: a function, an object of a class, a value within itself, or the key `__proto__`.",
    fix: "Declare it with object literals, lists, text, numbers, true and false.",
  },
} as const satisfies Record<string, CodeMeaning>;
