export interface OncallInput {}
