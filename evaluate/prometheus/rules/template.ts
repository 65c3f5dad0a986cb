import type { Unsupported } from "../../outcome";
import { quotedString } from "../language/text";

/**
 * What a label or an annotation says once its template is expanded. Actions that only say a string are known, such as the
 * one that stands for two braces: https://prometheus.io/docs/prometheus/latest/configuration/template_examples/
 */
export function expanded(template: string): string | Unsupported {
  let text = "";
  let rest = template;
  for (let open = rest.indexOf("{{"); open >= 0; open = rest.indexOf("{{")) {
    // As in Go's templates, an action ends with the first braces outside of its string: those that follow its last quote.
    const close = rest.indexOf('" }}', open);
    const said = rest.startsWith('{{ "', open) && close >= 0 ? quotedString(rest.slice(open + 3, close + 1)) : undefined;
    if (said === undefined) return { unsupported: `the template: ${rest.slice(open)}` };
    text += rest.slice(0, open) + said;
    rest = rest.slice(close + 4);
  }
  return text + rest;
}
