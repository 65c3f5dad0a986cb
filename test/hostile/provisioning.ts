import { goTemplate } from "../paging/go-template";

/**
 * What Grafana would look up for the strings of a file of its `provisioning` directory, told for people. It reads almost every
 * value through `interpolateValue`, whose errors keep it from starting: pkg/services/provisioning/values/values.go. Which type a
 * value has is in pkg/services/provisioning/alerting/rules_types.go and dashboards/types.go; keys of maps are read as they are.
 */
export function* lookedUp(value: unknown, at = "", of: Reading = "value"): Generator<string> {
  if (typeof value === "string") yield* [...READINGS[of](value)].map((found) => `${at} ${found}: ${value.slice(0, 200)}`);
  else if (value !== null && typeof value === "object")
    for (const [key, entry] of Object.entries(value)) yield* lookedUp(entry, `${at}.${key.slice(0, 60)}`, of === "value" ? (TYPES[key] ?? of) : of);
}

/** What becomes of a string: its value after the look-ups; the string itself, after them (JSONValue.Raw); the one or the other, by version. */
type Reading = "value" | "raw" | "either";
const TYPES: Readonly<Record<string, Reading>> = { model: "raw", annotations: "either" };

const READINGS: Readonly<Record<Reading, (text: string) => Iterable<string>>> = {
  value: (text) => interpolated(text).looked.map((name) => `looks up ${name}`),
  // What environment variables would make of it is thrown away, and no variable is an error.
  raw: (text) => interpolated(text).looked.flatMap((name) => (name.startsWith("$__") ? [`looks up ${name}`] : [])),
  *either(text) {
    const { value, looked } = interpolated(text);
    yield* looked.map((name) => `looks up ${name}`);
    if (value !== text) yield `is ${value} in some versions`;
    try {
      goTemplate(text, {});
    } catch (error) {
      yield `is no template (${(error as Error).message})`;
    }
  },
};

/** `interpolateValue`, where no variable is set and no file exists. */
export function interpolated(text: string): { readonly value: string; readonly looked: readonly string[] } {
  const looked: string[] = [];
  const look = (name: string) => {
    looked.push(name);
    return "";
  };
  const value = text
    .split("$$")
    .map((part) => part.replace(EXPANDER, look).replace(VARIABLE, look))
    .join("$");
  return { value, looked };
}

/** pkg/setting/expanders.go: environment variables, files and secrets of Vault, whichever there are. */
const EXPANDER = /\$(?:|__\w+)\{[^}]+\}/g;
/** os.ExpandEnv, to which an open brace is a variable without a name: https://pkg.go.dev/os#Expand */
const VARIABLE = /\$(?:\{[^}]*\}?|[*#$@!?\-0-9]|[A-Za-z_]\w*)/g;
