import type { Violation } from "./limit";

/** Placeholder until the table stands: see limits/check. */
export function violations(_resource: string, _config: Readonly<Record<string, unknown>>): readonly Violation[] {
  return [];
}
