/**
 * A message of Datadog's in a state: `{{{{raw}}}}` is letter by letter, a block holds in its state, and a variable is nothing
 * that ours would name.
 * https://docs.datadoghq.com/monitors/notify/variables/
 */
export function datadogMessage(text: string, state: "is_alert" | "is_recovery" | "is_no_data"): string {
  const start = text.indexOf(RAW);
  if (start < 0) return inState(text, state);
  const rest = text.slice(start + RAW.length);
  const end = rawEnd(rest);
  return inState(text.slice(0, start), state) + rest.slice(0, end.from) + datadogMessage(rest.slice(end.to), state);
}
const RAW = "{{{{raw}}}}";

/** Four braces that end nothing begin a block within: https://github.com/handlebars-lang/handlebars-parser/blob/master/src/handlebars.l */
function rawEnd(text: string): { readonly from: number; readonly to: number } {
  let open = 1;
  for (let from = text.indexOf("{{{{"); from >= 0; ) {
    const end = /^\{{4}\/\w+\}{4}/.exec(text.slice(from))?.[0];
    if (end !== undefined && --open === 0) return { from, to: from + end.length };
    if (end === undefined && text[from + 4] !== "/") open++;
    from = text.indexOf("{{{{", from + (end?.length ?? (text[from + 4] === "/" ? 1 : 4)));
  }
  throw new SyntaxError(`a raw block without an end: ${text}`);
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
