import type { DatadogSite } from "../../model/vendors/datadog/account";
import { sharedCatalogEntries } from "../../model/vendors/datadog/across";
import { production } from "../constructs/datadog/reference";

const of = (environment: string, site: DatadogSite) => ({ ...production, environment, datadog: { site, metricStreams: true } });

describe("an entry of the catalog that two environments declare", () => {
  test("is told where their site is one", () =>
    expect(sharedCatalogEntries([of("production", "datadoghq.eu"), of("staging", "datadoghq.eu")])).toMatchObject([
      { code: "TOC253", severity: "warning", environment: "staging", path: ["components", "checkout", "datadog", "catalog"] },
      { code: "TOC253", environment: "staging", reason: "production and staging both declare datastore:orders-db in Datadog's catalog" },
    ]));

  test("is fine on two sites, and in one environment", () => {
    expect(sharedCatalogEntries([of("production", "datadoghq.eu"), of("staging", "datadoghq.com")])).toEqual([]);
    expect(sharedCatalogEntries([of("production", "datadoghq.eu")])).toEqual([]);
  });
});
