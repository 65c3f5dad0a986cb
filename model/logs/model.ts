export interface LogsModel {}
