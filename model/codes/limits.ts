import type { CodeMeaning } from "./meaning";

/** Limits of the vendors, for one resource and for several together. */
export const LIMIT_CODES = {
  TOC501: {
    name: "vendor-limit",
    severity: "error",
    means: "A rendered argument breaks a limit of the vendor's, so that `terraform apply` would fail.",
    fix: "Shorten or change what the hint names.",
  },
  TOC502: {
    name: "account-quota",
    severity: "error",
    means: "Several resources together exceed a quota of the vendor's, by account, region or log group, in one stack or in all environments together.",
    fix: "Render fewer of them as the hint says, or spread them over accounts.",
  },
  TOC441: {
    name: "quota-to-be-raised",
    severity: "warning",
    means: "The environments of an account together have more of something than AWS allows unless it is asked: a deployment ends half-way.",
    fix: "Ask AWS for a higher quota before you deploy, or have fewer; ignore this where AWS raised it.",
  },
  TOC503: {
    name: "name-collision",
    severity: "error",
    means: "Two resources would have the same name at the vendor, which identifies them by it: one would overwrite or refuse the other.",
    fix: "Rename one of the components, or give the platform another name.",
  },
  TOC510: {
    name: "tag-replaced",
    severity: "warning",
    means: "A tag of yours does not reach a resource, because Tocsin gives the resource a tag of the same key.",
    fix: "Give your tag another key, or leave it where the others of your resources have it.",
  },
} as const satisfies Record<string, CodeMeaning>;
