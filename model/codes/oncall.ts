import type { CodeMeaning } from "../diagnostics";

export const ONCALL_CODES = {} as const satisfies Record<string, CodeMeaning>;
