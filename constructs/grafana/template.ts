/**
 * Text as Grafana shows it, letter by letter: labels, annotations and messages are Go templates, in which `{{` begins an
 * action.
 */
export const plain = (text: string): string => text.replaceAll("{{", '{{ "{{" }}');
