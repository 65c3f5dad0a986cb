import { type Diagnostic, problem } from "../model/diagnostics";
import { entriesOf, get, isData, itemsOf, type Keys, textOf } from "./data";
import { components } from "./declared";
import { locateIn } from "./locate";
import { merge } from "./merge";
import type { Environment } from "./sources";

/** What is wrong in one environment alone is said with its name where another file says it. */
export function inherited(diagnostic: Diagnostic, { name, source }: Environment): Diagnostic {
  const { code, position, reason } = diagnostic;
  return code !== "TOC208" || position === undefined || position.file === source.file
    ? diagnostic
    : { ...diagnostic, reason: `${reason}; ${name} inherits it` };
}

/**
 * What is adopted exists in one account and region. Who writes `adopt` where those are said means that one, and whoever inherits it into
 * another would import what nobody says is there: the deploy would end there. A base means all that extend it in what it does not say:
 * account and region are compared each by itself.
 */
export function inheritedAdoptions({ name, source, sources, data }: Environment): readonly Diagnostic[] {
  const here = homeOf([data]);
  return adoptions(data).flatMap((path) => {
    const file = locateIn(sources, path)?.file;
    if (file === source.file) return [];
    const until = sources.findIndex((one) => one.file === file) + 1;
    const there = homeOf(sources.slice(0, until).map((one) => one.data));
    const said = PARTS.filter((part) => there[part] !== undefined && here[part] !== undefined);
    if (said.every((part) => there[part] === here[part])) return [];
    const words = (home: Home) => said.map((part) => (part === "accountId" ? `account ${home[part]}` : home[part])).join(", ");
    return [
      problem("TOC137", path, `what is adopted exists in ${words(there)}, and ${name}, which inherits this, is in ${words(here)}`, wayOut(path, source.name)),
    ];
  });
}

/** Where something is taken over: an alarm by its name, a log group by its own. */
function adoptions(data: unknown): readonly Keys[] {
  // What is off is not here, and takes nothing over.
  const here = components(data).filter(([, component]) => get(component, "off") === undefined);
  return here.flatMap(([id, component]) => [
    ...entriesOf(get(component, "adopt")).map(([alert]) => ["components", id, "adopt", alert]),
    ...itemsOf(get(component, "logs")).flatMap(([index, group]) => (get(group, "adopt") === true ? [["components", id, "logs", index, "adopt"]] : [])),
  ]);
}

/** A list comes whole from the last file that has it, and nothing of it can be taken away from elsewhere. */
const wayOut = (path: Keys, file: string): string =>
  path.some((key) => typeof key === "number")
    ? `where it exists there, too, repeat the list in ${file}; else repeat it there without \`adopt\``
    : `where it exists there, too, say so in ${file}; else write null there in its place`;

type Home = { readonly [Part in (typeof PARTS)[number]]: string | undefined };
const PARTS = ["accountId", "region"] as const;

/** What files, each adding to those before it, say of where they are. */
function homeOf(layers: readonly unknown[]): Home {
  const aws = get(
    layers.reduce<unknown>((base, data) => (isData(data) && Object.hasOwn(data, "aws") ? merge(base, { aws: data.aws }) : base), {}),
    "aws",
  );
  return { accountId: textOf(get(aws, "accountId")), region: textOf(get(aws, "region")) };
}
