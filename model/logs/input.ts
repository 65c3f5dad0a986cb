export type LogsInput = Readonly<Record<string, never>>;
export type ComponentLogs = Readonly<Record<string, never>>;
