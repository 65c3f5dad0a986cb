export type TracesInput = Readonly<Record<string, never>>;
export type ComponentTracing = Readonly<Record<string, never>>;
