import { schemaTexts } from "../terraform/arbitraries/schema-texts";
import type { Place } from "./places";
import type { Ways } from "./settle";

/** What people write who want more than text to come of it, by what they are after. */
export const TEXTS: Readonly<Record<string, string>> = {
  "a template of Terraform's": '${sha1(file("/etc/hostname"))}',
  "a template without quotes, half escaped": "${path.module}$${path.module}$$${path.module}%{if true}x%{endif}%%{if true}x%%{endif}",
  "markup and other template languages": "<x-user>'\"`&lt;\\{{.X}}{{#is_alert}}{{{X}}}$x[[x]]<!--```|</script>",
  "variables of Grafana's provisioning": "$__file{/nope}$__env{HOME}${HOME}$HOME $$__vault{a:b:c}{$5",
  "keys of YAML and JSON": '\ninjected: 1\n  - injected: 1\n"injected":1,"x":{"injected":1},"\\',
};

/** One of them each: all are refused where they stand. */
export const HIDDEN: readonly string[] = [
  ...["\u0000", "\u0007", "\u001b[31m", "\r", "\u007f", "\u009b31m", "\u061c", "\u200b", "\u200e", "\u2028", "\u202e", "\u2066", "\ufeff"],
  ...["\ud800", "\udc00"],
];

/** Names of Object.prototype, but the one that no YAML file may hold. */
export const INHERITED: readonly string[] = Object.getOwnPropertyNames(Object.prototype)
  .filter((name) => name !== "__proto__")
  .sort();

const SCHEMA = schemaTexts();

/** Whether the schema's own pattern takes the text there, in one of the ways. */
export const canStand = (place: Place, original: string, text: string): boolean => waysOf(text)(place, original).some((way) => fits(place, way));

function fits({ schema }: Place, text: string): boolean {
  const pattern = SCHEMA.get(schema)?.pattern;
  return typeof pattern !== "string" || new RegExp(pattern).test(text);
}

/** At the end of what stands there, before it and alone: what the pattern takes, or else one that it has to refuse. */
export function waysOf(text: string): Ways {
  let count = 0;
  return (place, original) => {
    const mark = `m${count++}m`;
    // Messages are cut at their end, so that the mark stands before the text where it can.
    const all = [`${original}${mark}${text}`, `${mark}${text}${original}`, `${text}${mark}`];
    const possible = all.filter((one) => fits(place, one));
    return possible.length > 0 ? possible : all.slice(0, 1);
  };
}
