import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "../../constructs/cdktf";
import { declarationProblems } from "../../constructs/declare";
import { readModels } from "../../environments/models";
import { type Diagnostic, hasErrors } from "../../model/diagnostics";
import { problemsAcross } from "../../stacks/across";
import { declareStacks } from "../../stacks/stacks";
import { synthesize } from "../../stacks/synth";

/** A problem as a user reads it: the file's name and line, the code and the reason. */
export interface Told extends Diagnostic {
  readonly environment: string;
  /** `production.yaml:12`, or nothing where it has no place. */
  readonly at: string;
}

/** What is told of environments, each a file's name and text, when all of them are rendered; nothing is written. */
export function toldOf(files: Readonly<Record<string, string>>): readonly Told[] {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-across-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.yaml`), text);
    const { models, diagnostics, locate } = readModels(folder);
    if (hasErrors(diagnostics)) throw new Error(diagnostics.map(({ code, reason }) => `${code} ${reason}`).join("\n"));
    const app = new App({ skipValidation: true, stackTraces: false });
    const rendered = models.map((model) => [model, declareStacks(app, model)] as const);
    const found = [...rendered.map(([model, stacks]) => [model, declarationProblems(stacks)] as const), ...problemsAcross(rendered)];
    return found.flatMap(([model, problems]) => locate(model, problems).map((one) => ({ ...one, environment: model.environment, at: placeIn(folder, one) })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The warnings that a whole synthesis of the environments tells, written and gone again. */
export function warningsOf(files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-across-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.yaml`), text);
    const { models, locate } = readModels(folder);
    const told: Diagnostic[] = [];
    synthesize(models, join(folder, "out"), locate, (warnings) => told.push(...warnings));
    return told;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const placeIn = (folder: string, { position }: Diagnostic): string =>
  position ? `${position.file.replace(`${folder}/`, "").replace(/^.*\//, "")}:${position.line}` : "";

/** A platform without people: AWS in one account, and one component, `api`. */
export const SHOP = `platform: shop
production: true
asOf: 2026-11-16
aws: { accountId: "210987654321", region: eu-west-1 }
state: { type: s3, bucket: state, region: eu-west-1 }
vendors: { pagerduty: { off: nobody is on call } }
runbook: https://wiki.shop.example/{kind}/{signal}
routes: { P0: [email], P1: [email], P2: [email], P3: [email], P4: [] }
teams:
  payments:
    name: Payments
    email: payments@shop.example
`;

/** A component with one alert, which brings an alarm, a topic and a dashboard. */
export const component = (id: string, more = ""): string => `  ${id}:
    kind: custom
    team: payments
${more}    signals:
      refusals:
        title: Refusals
        class: business
        dimension: count
        meaning: Customers are refused.
        firstLook: The log.
        metric: { namespace: Shop, name: Refused, statistic: Sum, unit: "1" }
        thresholds: { P2: { at: 10, window: 2 of 3 × 60 s, missing: ok, reason: a test } }
`;
