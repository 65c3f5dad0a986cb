export type OncallInput = Readonly<Record<string, never>>;
