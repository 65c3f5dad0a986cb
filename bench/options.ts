import { readArguments } from "../commands/arguments";
import { fail } from "../commands/report";
import { BLOCK } from "./platform";

export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly vendors: string;
  readonly check: boolean;
}

/** What a benchmark takes. */
export interface Takes {
  readonly usage: string;
  /** `--components` where it is not given. */
  readonly components: string;
  /** The smallest platform that says something. @default a block's */
  readonly least?: number;
  /** Whether more than one size can be asked for. @default false */
  readonly several?: true;
  /** Values of `--vendors`, the first of which is the default. @default there is no such option */
  readonly vendors?: readonly string[];
}

/** What a benchmark was called with, or its exit code where there is something that it does not know. */
export function readOptions(argv: readonly string[], { usage, components, least = BLOCK, several, vendors }: Takes): BenchOptions | number {
  const given = readArguments(argv, usage, {
    components: { type: "string", default: components },
    check: { type: "boolean", default: false },
    ...(vendors && { vendors: { type: "string", default: vendors[0] } }),
  });
  if (typeof given === "number") return given;
  const { positionals, values } = given;
  if (positionals.length > 0) return fail(`nothing is known of ${JSON.stringify(positionals[0])}`, usage);
  const texts = String(values.components).split(",");
  if (texts.length > 1 && !several) return fail("one number of components at most", usage);
  const wrong = texts.find((text) => !isSize(Number(text), least));
  if (wrong !== undefined)
    return fail(`a platform has ${least}, ${least + BLOCK}, … ${MOST.toLocaleString("en-US")} components, not ${JSON.stringify(wrong)}`, usage);
  const chosen = String(values.vendors ?? "");
  if (vendors && !vendors.includes(chosen)) return fail(`there are no vendors ${JSON.stringify(chosen)}`, usage);
  return { sizes: texts.map(Number), vendors: chosen, check: values.check === true };
}

const isSize = (size: number, least: number): boolean => Number.isInteger(size / BLOCK) && size >= least && size <= MOST;
const MOST = 99_990;
