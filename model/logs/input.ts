export interface LogsInput {}
