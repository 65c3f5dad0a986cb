/**
 * A message of Datadog's in a state: `{{{{raw}}}}` is letter by letter, a block holds in its state, and a variable is nothing
 * that ours would name.
 * https://docs.datadoghq.com/monitors/notify/variables/
 */
export function datadogMessage(text: string, state: "is_alert" | "is_recovery" | "is_no_data"): string {
  return text
    .split(/(\{{4}raw\}{4}.*?\{{4}\/raw\}{4})/s)
    .map((part) => /^\{{4}raw\}{4}(.*)\{{4}\/raw\}{4}$/s.exec(part)?.[1] ?? inState(part, state))
    .join("");
}

function inState(text: string, state: string): string {
  const shown = text.replace(/\{\{([#^])(\w+)[^}]*\}\}(.*?)\{\{\/\2\}\}/gs, (_, sign, name, inner) =>
    (name === state) === (sign === "#") ? inState(inner, state) : "",
  );
  return shown.replace(/\{\{[^}]*\}\}/g, "<variable>");
}

/** Handles, and what Slack reads as a mention, in a text as Datadog sends it on. */
export const handlesIn = (text: string): readonly string[] => [...text.matchAll(/@[^\s{}]+|<![^>]*>?/g)].map(([handle]) => handle).sort();

/** A webhook's payload with its variables filled in. https://docs.datadoghq.com/integrations/webhooks/#variables */
export function webhookEvent(payload: string, variables: Readonly<Record<string, string>>): object {
  const filled = payload.replace(/\$([A-Z_]+)/g, (whole, name) => (Object.hasOwn(variables, name) ? JSON.stringify(variables[name]).slice(1, -1) : whole));
  const { payload: inner, ...event } = JSON.parse(filled);
  return { event: { ...event, ...inner }, raw_event: JSON.parse(filled) };
}
