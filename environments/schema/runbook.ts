import { suggest } from "../closest";
import type { Fault, TextForm } from "./leaf";

/** The form of a runbook's URL. */
export const RUNBOOK: TextForm = { pattern: /^https:\/\/\S+$/, is: "an https URL", judge: judgePlaceholders };

/** What is filled in, by alert. */
const PLACEHOLDERS = ["component", "kind", "signal", "severity"];

function judgePlaceholders(template: string): readonly Fault[] {
  const names = new Set([...template.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name as string));
  const unknown = [...names].filter((name) => !PLACEHOLDERS.includes(name));
  if (unknown.length === 0 && /[{}]/.test(template.replace(/\{[^{}]*\}/g, "")))
    return [{ reason: "a brace stands without its other half", hint: `write placeholders as ${braced(PLACEHOLDERS.join("}, {"))}` }];
  return unknown.map((name) => ({
    reason: `there is nothing to fill in for ${braced(name)}`,
    hint: suggest(
      braced(name),
      PLACEHOLDERS.map((known) => braced(known)),
    ),
  }));
}

const braced = (name: string) => `{${name}}`;
