import { join } from "node:path";
import { matchers, serializer } from "../../testing";

expect.extend(matchers);
expect.addSnapshotSerializer(serializer);

export const ROOT = join(__dirname, "../..");
export const ENVIRONMENTS = join(ROOT, "environments");

/** Text of a failure without colours. */
export function failure(assertion: () => unknown): string {
  try {
    assertion();
  } catch (error) {
    return withoutColours(error);
  }
  throw new Error("this was to fail, and it passed");
}

export async function failureOf(assertion: Promise<unknown>): Promise<string> {
  return assertion.then(
    () => {
      throw new Error("this was to fail, and it passed");
    },
    (error) => withoutColours(error),
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals' colours begin with one
const withoutColours = (error: unknown): string => (error as Error).message.replace(/\u001b\[[\d;]*m/g, "");
