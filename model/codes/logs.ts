import type { CodeMeaning } from "../diagnostics";

export const LOG_CODES = {} as const satisfies Record<string, CodeMeaning>;
