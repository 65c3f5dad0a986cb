export interface TracesModel {}
