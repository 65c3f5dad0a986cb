import { TerraformDataSource, type TerraformResource } from "./cdktf";

/**
 * Text as Terraform must read it back, letter by letter: `${` and `%{` of the user's are escaped, cdktf's own tokens
 * are spared. Round-trips through `terraform apply`. Never use the result inside an `Fn.*` argument: cdktf escapes there
 * itself.
 */
export function literalText(text: string): string {
  if (!mayHoldTemplate(text)) return text;
  return text.replace(TEMPLATE, (match) => ESCAPES[match] ?? EXPRESSIONS.get(match) ?? match);
}
const TEMPLATE = /\$(?=\$\{TfToken\[)|\$\{(?!TfToken\[)|%\{|\$\{TfToken\[TOCSIN\.\d+\]\}/g;
const ESCAPES: Readonly<Record<string, string>> = { $: '${"$"}', "${": "$${", "%{": "%%{" };
/** Whether {@link literalText} has anything to look at. */
export const mayHoldTemplate = (text: string): boolean => text.includes("${") || text.includes("%{");

/**
 * Terraform's own code as text, or in the midst of text: a stand-in that {@link literal} replaces by `${code}`, so that it
 * may stand in a configuration given to `declare`, and nowhere else. It looks like a token of cdktf's, which users may
 * not write and limits do not judge; but cdktf would search every text for its tokens and put each together anew, which
 * counts where thousands of alarms name one topic.
 * @param code may refer to what is in the same stack only.
 */
export function expression(code: string): string {
  const known = STAND_INS.get(code);
  if (known !== undefined) return known;
  const fresh = `\${TfToken[TOCSIN.${STAND_INS.size}]}`;
  STAND_INS.set(code, fresh);
  EXPRESSIONS.set(fresh, `\${${code}}`);
  return fresh;
}
const STAND_INS = new Map<string, string>();
const EXPRESSIONS = new Map<string, string>();

/** The code that {@link expression} made this text of; nothing for any other. */
export const referredTo = (text: string): string | undefined => EXPRESSIONS.get(text)?.slice(2, -1);

/** Text within {@link expression}: a string of Terraform's own language, in which nothing is evaluated. */
export function quoted(text: string): string {
  // It has no short escapes for these two. https://developer.hashicorp.com/terraform/language/expressions/strings
  return literalText(JSON.stringify(text).replace(/\\(\\|[bf])/g, (whole, char) => (char === "b" ? "\\u0008" : char === "f" ? "\\u000c" : whole)));
}

/** {@link expression} of a resource's attribute. */
export const reference = (resource: TerraformResource | TerraformDataSource, attribute: string): string => expression(`${addressOf(resource)}.${attribute}`);

/** As Terraform names it, in `depends_on` and in its own code. */
export function addressOf(resource: TerraformResource | TerraformDataSource): string {
  const kind = TerraformDataSource.isTerraformDataSource(resource) ? "data." : "";
  return `${kind}${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
}

/**
 * {@link literalText} over every string, and every map key, of a resource's configuration. What needs no change is
 * returned as it is, because a copy of everything would count in stacks of thousands.
 */
export function literal<T>(value: T): T {
  if (isLiteral(value)) return value;
  if (typeof value === "string") return literalText(value) as T;
  if (Array.isArray(value)) return value.map(literal) as T;
  return Object.fromEntries(Object.entries(value as object).map(([key, property]) => [literalText(key), literal(property)])) as T;
}

/** Looked at before anything is copied: most values hold no template, and looking makes no garbage. */
function isLiteral(value: unknown): boolean {
  if (typeof value === "string") return !mayHoldTemplate(value);
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every(isLiteral);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return true;
  for (const key in value) if (mayHoldTemplate(key) || !isLiteral((value as Record<string, unknown>)[key])) return false;
  return true;
}

/**
 * JSON for a body attribute, such as a dashboard. Only string and number tokens survive inside a body: cdktf loses a
 * boolean token silently and throws at a list token, so both are refused here.
 * @throws TypeError for anything but plain JSON values.
 */
export function jsonBody(value: unknown): string {
  requirePlain(value, "");
  return JSON.stringify(value);
}

// Not a replacer, with which JSON.stringify takes five times as long.
function requirePlain(value: unknown, key: string): void {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) for (const element of value) requirePlain(element, key);
  else if (Object.getPrototypeOf(value) === Object.prototype) for (const name in value) requirePlain((value as Record<string, unknown>)[name], name);
  else
    throw new TypeError(`${key || "the body"} holds a ${value.constructor?.name}: only plain values, string tokens and number tokens may stand in a JSON body`);
}
