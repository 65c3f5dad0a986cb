import { isData } from "./data";
import { ZodError, type z } from "./zod";

/** Without zod's compiler, which costs more than it saves on a schema that is used a few times: 60 ms of 130. */
const OPTIONS = { reportInput: true, jitless: true } as const;

/**
 * What a schema makes of data, or finds wrong in it. zod gives what it found as arguments of a call, of which the stack holds
 * a hundred thousand: a file with more mistakes is judged by the first entries of each list and map.
 */
export function parse<S extends z.ZodType>(schema: S, data: unknown): z.ZodSafeParseResult<z.output<S>> {
  const whole = parsed(schema, data);
  if (whole) return whole;
  for (const most of MOST) {
    const some = parsed(schema, cut(data, most));
    if (some) return { success: false, error: new ZodError([...(some.error?.issues ?? []), tooMany(most)]) as never };
  }
  return { success: false, error: new ZodError([tooMany(0)]) as never };
}
const MOST = [10_000, 1000, 100, 10, 1] as const;

function parsed<S extends z.ZodType>(schema: S, data: unknown): z.ZodSafeParseResult<z.output<S>> | undefined {
  try {
    return schema.safeParse(data, OPTIONS);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function cut(data: unknown, most: number): unknown {
  if (Array.isArray(data)) return data.slice(0, most).map((one) => cut(one, most));
  if (!isData(data)) return data;
  return Object.fromEntries(
    Object.entries(data)
      .slice(0, most)
      .map(([key, value]) => [key, cut(value, most)]),
  );
}

const tooMany = (most: number): z.core.$ZodIssueCustom => ({
  code: "custom",
  path: [],
  input: undefined,
  message: `there are more mistakes than can be told: of each list and map, the first ${most.toLocaleString("en-US")} entries were looked at; correct these, and run again`,
});
