/** Why Datadog does not have a metric: the reasons that several namespaces share. */

export const UNLISTED = "Datadog's documentation does not list it";
export const NO_SAMPLE_COUNT = "Datadog's documentation lists no sample count of it";
