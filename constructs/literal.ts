import { TerraformDataSource, type TerraformResource } from "./cdktf";

/**
 * Text as Terraform must read it back, letter by letter: `${` and `%{` of the user's are escaped, cdktf's own tokens
 * are spared. Round-trips through `terraform apply`. Never use the result inside an `Fn.*` argument: cdktf escapes there
 * itself.
 */
export function literalText(text: string): string {
  if (!text.includes("{")) return text;
  return text.replace(/\$(?=\$\{TfToken\[)|\$\{(?!TfToken\[)|%\{/g, (match) => ESCAPES[match] as string);
}
const ESCAPES: Readonly<Record<string, string>> = { $: '${"$"}', "${": "$${", "%{": "%%{" };

/**
 * A reference to a resource of the same stack, as Terraform writes it. Unlike cdktf's token for the same attribute it
 * costs no resolution, which counts where thousands of alarms name one topic. Only {@link literal} understands it, so
 * it may stand for a whole string in a configuration given to `declare`, and nowhere else.
 */
export function reference(resource: TerraformResource | TerraformDataSource, attribute: string): string {
  const kind = TerraformDataSource.isTerraformDataSource(resource) ? "data." : "";
  return new Reference(`\${${kind}${resource.terraformResourceType}.${resource.friendlyUniqueId}.${attribute}}`) as unknown as string;
}

class Reference {
  constructor(readonly expression: string) {}
}

/**
 * {@link literalText} over every string, and every map key, of a resource's configuration. What needs no change is
 * returned as it is, because a copy of everything would count in stacks of thousands.
 */
export function literal<T>(value: T): T {
  if (typeof value === "string") return literalText(value) as T;
  if (Array.isArray(value)) {
    const copy = value.map(literal);
    return copy.some((element, index) => element !== value[index]) ? (copy as T) : value;
  }
  if (value instanceof Reference) return value.expression as T;
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const properties = value as Record<string, unknown>;
  let changed = false;
  for (const key in properties) changed ||= literalText(key) !== key || literal(properties[key]) !== properties[key];
  return changed ? (Object.fromEntries(Object.entries(properties).map(([key, property]) => [literalText(key), literal(property)])) as T) : value;
}

/**
 * JSON for a body attribute, such as a dashboard. Only string and number tokens survive inside a body: cdktf loses a
 * boolean token silently and throws at a list token, so both are refused here.
 * @throws TypeError for anything but plain JSON values.
 */
export function jsonBody(value: unknown): string {
  return JSON.stringify(value, (key, property) => {
    if (property !== null && typeof property === "object" && !Array.isArray(property) && Object.getPrototypeOf(property) !== Object.prototype)
      throw new TypeError(
        `${key || "the body"} holds a ${property.constructor?.name}: only plain values, string tokens and number tokens may stand in a JSON body`,
      );
    return property;
  });
}
