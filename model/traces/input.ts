export interface TracesInput {}
