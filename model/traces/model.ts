export type TracesModel = Readonly<Record<string, never>>;
