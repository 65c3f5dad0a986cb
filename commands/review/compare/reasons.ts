/** A gap's reason where it stands beside an alert or a signal: a field that is missing is said with whose it is. */
export function reasonText(reason: string, component: string | undefined): string {
  const [, fields] = /^needs the field (.+)$/.exec(reason) ?? [];
  return fields === undefined || component === undefined ? reason : `component ${component} does not set ${fields}, which this signal needs`;
}
