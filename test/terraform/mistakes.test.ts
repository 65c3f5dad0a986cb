import { describeWithTerraform } from "../support/terraform";
import { SKIPPED } from "../support/terraform-here";
import { CORE, RENDERED_SCHEMA } from "./mistakes/core";
import { generate } from "./mistakes/generator";
import type { Found, Mistake } from "./mistakes/mistake";
import { RENDERED_ALARMS } from "./mistakes/rendered-alarms";
import { RENDERED_AWS } from "./mistakes/rendered-aws";
import { RENDERED_DATADOG } from "./mistakes/rendered-datadog";
import { RENDERED_GRAFANA } from "./mistakes/rendered-grafana";
import { RENDERED_PAGERDUTY } from "./mistakes/rendered-pagerduty";
import { RENDERED_UPTIME } from "./mistakes/rendered-uptime";
import { type Validated, validate } from "./mistakes/schema-server";
import { WRITTEN_AWS } from "./mistakes/written-aws";
import { WRITTEN_DATADOG } from "./mistakes/written-datadog";
import { WRITTEN_GRAFANA } from "./mistakes/written-grafana";
import { WRITTEN_PAGERDUTY } from "./mistakes/written-pagerduty";
import { WRITTEN_UPTIME } from "./mistakes/written-uptime";

const WRITTEN = [...WRITTEN_AWS, ...WRITTEN_UPTIME, ...WRITTEN_PAGERDUTY, ...WRITTEN_DATADOG, ...WRITTEN_GRAFANA];
const RENDERED = [...RENDERED_ALARMS, ...RENDERED_AWS, ...RENDERED_UPTIME, ...RENDERED_PAGERDUTY, ...RENDERED_DATADOG, ...RENDERED_GRAFANA, ...RENDERED_SCHEMA];
const BY_SCHEMA_SERVER: readonly Mistake[] = [...RENDERED, ...CORE.flatMap(({ mistakes }) => mistakes)];
const MISTAKES: readonly Mistake[] = [...WRITTEN, ...BY_SCHEMA_SERVER];

/** Each mistake that was tried, and what was told of it. */
const tried = new Map<Mistake, Found>();
const statement = ({ group, name, caughtBy }: Mistake): string =>
  `${typeof group === "string" ? group : `group ${group}`}: ${name} is caught by the ${caughtBy}`;

describe("a seeded mistake", () => {
  test.each(WRITTEN.map((mistake) => [statement(mistake), mistake] as const))("%s", (_, mistake) => {
    const found = generate(mistake);
    tried.set(mistake, found);
    expect(found).toEqual({ ...found, caught: true });
  });

  describeWithTerraform("in a rendered stack", () => {
    let validated: Validated;
    beforeAll(async () => {
      validated = await validate(RENDERED, CORE);
      for (const [mistake, found] of validated.found) tried.set(mistake, found);
    });

    test.each(BY_SCHEMA_SERVER.map((mistake) => [statement(mistake), mistake] as const))("%s", (_, mistake) => {
      const found = validated.found.get(mistake);
      expect(found).toEqual({ ...found, caught: true });
    });

    test("has no error beside it", () => {
      expect(validated.others).toEqual([]);
    });
  });
});

describe("the seeded mistakes", () => {
  test("are of every group of vendor limits of CloudWatch, its logs, X-Ray, SNS, uptime checks, PagerDuty and Datadog, and of Grafana's", () => {
    // Nothing renders Datadog's service level objectives, which are group 47.
    const groups = [...Array.from({ length: 50 }, (_, index) => 1 + index).filter((group) => group !== 47), "grafana", "schema"];
    expect([...new Set(MISTAKES.map(({ group }) => group))].sort((a, b) => groups.indexOf(a) - groups.indexOf(b))).toEqual(groups);
  });

  test("are all caught", () => {
    const caught = (catcher: Mistake["caughtBy"]) => MISTAKES.filter((mistake) => mistake.caughtBy === catcher && tried.get(mistake)?.caught).length;
    const missed = (SKIPPED === undefined ? MISTAKES : WRITTEN).filter((mistake) => !tried.get(mistake)?.caught).map(statement);
    const skipped = SKIPPED === undefined ? "" : `, ${BY_SCHEMA_SERVER.length} not tried because ${SKIPPED}`;
    process.stdout.write(
      `${MISTAKES.length} seeded mistakes: ${caught("generator")} caught by the generator, ${caught("schema server")} by the schema server, ${missed.length} missed${skipped}\n`,
    );
    expect(missed).toEqual([]);
  });
});
