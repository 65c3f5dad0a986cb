import type { CodeMeaning } from "../diagnostics";

export const LIMIT_CODES = {
  TOC501: {
    name: "vendor-limit",
    severity: "error",
    means: "A rendered argument breaks a limit of the vendor's, so that `terraform apply` would fail.",
    fix: "Shorten or change what the hint names.",
  },
} as const satisfies Record<string, CodeMeaning>;
