import { DiagnosticError, hasErrors, type Path } from "../model/diagnostics";
import type { Field } from "../model/measures";
import type { Model } from "../model/model";
import { own } from "../model/own";
import type { Channel, Component, FieldValue, Platform, Team } from "../model/platform";
import { resolve } from "../model/resolve";
import type { Severity } from "../model/severities";
import type { Catalog, Missing, Window } from "../model/thresholds";
import type { Dimension, Quantity } from "../model/units";
import { catalog } from "./catalog";
import { type Data, get, isData, textOf } from "./data";
import { issueDiagnostics } from "./issues";
import { environmentNameProblems } from "./names";
import { parse } from "./parse";
import { readPlain } from "./plain";
import { toPlatform } from "./platform";
import { referenceProblems } from "./references";
import { fileSchema } from "./schema/file";
import { jsonSchema } from "./schema/json";
import { textProblems } from "./text";

/**
 * Declares one environment in code: what the YAML files say, with completion for kinds, fields, signals and severities,
 * and with tokens of other constructs wherever a kind takes an id or an ARN.
 * @returns the model that the constructs render.
 * @throws DiagnosticError with every problem at once.
 */
export function declarePlatform(declaration: PlatformDeclaration): Model {
  const plain = readPlain(declaration);
  if (plain.problems.length > 0) throw new DiagnosticError(plain.problems);
  const { environment, ...data } = isData(plain.data) ? plain.data : NOTHING;
  const parsed = parse(fileSchema(catalog), data);
  const problems = [
    ...textProblems(plain.scalars, (path) => isIdentifier(data, path)),
    ...environmentNameProblems(environment, data.platform),
    ...(parsed.success ? [] : issueDiagnostics(parsed.error, data, () => jsonSchema(catalog))),
    ...referenceProblems(data, catalog),
  ];
  if (!parsed.success || typeof environment !== "string" || hasErrors(problems)) throw new DiagnosticError(problems);
  const { model, diagnostics } = resolve(toPlatform(parsed.data, environment, [], catalog), catalog);
  if (!model) throw new DiagnosticError(diagnostics);
  return model;
}
const NOTHING: Data = {};

/** A field of a component's kind that takes an id or an ARN: another construct's attribute may stand there. */
function isIdentifier(data: Data, [section, id, name, ...below]: Path): boolean {
  if (section !== "components" || typeof id !== "string" || typeof name !== "string" || below.length > 0) return false;
  const kind = textOf(get(get(data.components, id), "kind"));
  const field = kind === undefined ? undefined : own<Field>(own(catalog as Catalog, kind)?.kind.fields, name);
  return field?.type === "arn" || field?.type === "text";
}

/** What an environment file says; see environments/schema.json for the sections that are not typed here. */
export interface PlatformDeclaration {
  /** Prefix of every physical name. An id; with the environment's name at most 64 characters. */
  readonly platform: string;
  /** An id. */
  readonly environment: string;
  /** @default false */
  readonly production?: boolean;
  /** "Today" (YYYY-MM-DD) for everything that has a date. @default nothing with a date has come */
  readonly asOf?: string;
  readonly aws: Pick<Platform["aws"], "accountId" | "region"> & Partial<Platform["aws"]>;
  /** @default every vendor is on */
  readonly vendors?: { readonly [V in keyof Platform["vendors"]]?: "on" | { readonly off: string } };
  /** Runbook URL with `{component}`, `{kind}`, `{signal}` and `{severity}`. */
  readonly runbook: string;
  readonly teams: Readonly<Record<string, Pick<Team, "name"> & Partial<Team>>>;
  /** @default P0 to P2: pagerduty, slack and email; P3: email; P4: dashboards only */
  readonly routes?: Readonly<Partial<Record<Severity, readonly Channel[]>>>;
  readonly components: Readonly<Record<string, ComponentDeclaration>>;
  readonly people?: Readonly<Record<string, { readonly name: string; readonly email: string }>>;
  /** As in YAML. @default nobody is on call */
  readonly onCall?: Readonly<Record<string, unknown>>;
  /** As in YAML. @default the built-in log classes */
  readonly logs?: Readonly<Record<string, unknown>>;
  /** As in YAML. @default no flows */
  readonly traces?: Readonly<Record<string, unknown>>;
}

type Entries = typeof catalog;
type KindOf<K extends keyof Entries> = Entries[K]["kind"];
type Signals<K extends keyof Entries> = KindOf<K>["signals"];

/** A component of one of the catalog's kinds; `kind` decides which fields and signals there are. */
export type ComponentDeclaration = { [K in keyof Entries]: CommonKeys & KindKeys<K> }[keyof Entries];

type KindKeys<K extends keyof Entries> = {
  readonly kind: K;
  /** Where the signals are measured, when the fields fit several sources. */
  readonly from?: keyof KindOf<K>["sources"] & string;
  /** `signal` or `signal.severity` -> what differs from the catalog. */
  readonly thresholds?: {
    readonly [S in keyof Signals<K> & string as S | `${S}.${Severity}`]?: Change<Signals<K>[S] extends { dimension: infer D extends Dimension } ? D : never>;
  };
} & { readonly [F in keyof KindOf<K>["fields"]]?: FieldValue };

interface CommonKeys extends Partial<Pick<Component, "description" | "dependsOn" | "runbook" | "waive" | "renamedFrom" | "observeUntil" | "adopt" | "tags">> {
  readonly team: string;
  /** Signals of the component's own, as in YAML. */
  readonly signals?: Readonly<Record<string, unknown>>;
  /** Log groups, as in YAML. */
  readonly logs?: readonly unknown[];
  /** X-Ray, as in YAML. */
  readonly tracing?: Readonly<Record<string, unknown>>;
  /** What Datadog alone has of it, as in YAML. */
  readonly datadog?: Readonly<Record<string, unknown>>;
}

/** A change of the catalog's threshold; the reason goes into the alarm's description. */
export type Change<D extends Dimension> =
  | {
      readonly at?: Quantity<D> | string | number | { readonly deviations: number };
      readonly window?: string | Partial<Window>;
      readonly missing?: Missing;
      readonly minEventsPerPeriod?: number;
      readonly observeUntil?: string;
      readonly reason: string;
    }
  | { readonly off: string };
