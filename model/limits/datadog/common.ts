/** The provider's own source, whose validators are cited by file. */
export const PROVIDER = "https://github.com/DataDog/terraform-provider-datadog/blob/v3.82.0/";

/** The API's reference, cited by what it creates. */
export const API = "https://docs.datadoghq.com/api/latest/";
