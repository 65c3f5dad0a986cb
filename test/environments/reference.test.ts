import { readModels } from "../../environments/models";
import { formatDiagnostic } from "../../model/diagnostics";

const { models, diagnostics } = readModels("environments", { ci: true });
const [development, production, staging] = models;

describe("The reference platform", () => {
  test("has no problems", () => expect(diagnostics.map(formatDiagnostic)).toEqual([]));
  test("has three environments", () => expect(models.map(({ environment }) => environment)).toEqual(["development", "production", "staging"]));
  test("has at least 120 alerts in production", () => expect(production?.alerts.length).toBeGreaterThanOrEqual(120));
  test("keeps the state of production and staging in S3, of development in files", () =>
    expect([production, staging, development].map((model) => model?.state.type)).toEqual(["s3", "s3", "local"]));
  test("shows every kind of change: observed, renamed, adopted, and overrides of all levels", () => {
    const alerts = production?.alerts ?? [];
    expect(alerts.filter(({ notifies }) => !notifies).every(({ component }) => component === "fraud-scoring")).toBe(true);
    expect(alerts.filter(({ adopted }) => adopted).map(({ key, name }) => [key, name])).toEqual([["checkout-api.errors.P1", "checkout-5xx-critical"]]);
    expect(production?.components.filter(({ renamedFrom }) => renamedFrom).map(({ id, physicalId }) => [id, physicalId])).toEqual([
      ["catalogue-api", "product-api"],
    ]);
    expect(new Set(alerts.map(({ origin }) => origin.level))).toEqual(new Set(["catalog", "platform", "environment", "component"]));
  });
});
