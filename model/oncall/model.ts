export type OncallModel = Readonly<Record<string, never>>;
