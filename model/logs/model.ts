export type LogsModel = Readonly<Record<string, never>>;
