import type { Alert } from "./model";

/** A signal of a component, or of one member, whatever the severity: `component.signal`, `component.signal.member`. */
export const signalKey = ({ key, severity }: Pick<Alert, "key" | "severity">): string => key.slice(0, -severity.length - 1);
