export interface OncallModel {}
