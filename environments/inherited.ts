import { type Diagnostic, problem } from "../model/diagnostics";
import { entriesOf, get, itemsOf, type Keys, textOf } from "./data";
import { components } from "./declared";
import { locateIn } from "./locate";
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
 * another would import what nobody says is there: the deploy would end there. A base without an account means all that extend it.
 */
export function inheritedAdoptions({ name, source, sources, data }: Environment): readonly Diagnostic[] {
  const here = homeOf([data]);
  return adoptions(data).flatMap((path) => {
    const file = locateIn(sources, path)?.file;
    if (file === source.file) return [];
    const until = sources.findIndex((one) => one.file === file) + 1;
    const there = homeOf(sources.slice(0, until).map((one) => one.data));
    if (there === undefined || here === undefined || there === here) return [];
    return [
      problem(
        "TOC137",
        path,
        `what is adopted exists in ${there}, and ${name}, which inherits this, is ${here}`,
        `where it exists there, too, say so in ${source.name}; else write null there in its place`,
      ),
    ];
  });
}

/** Where something is taken over: an alarm by its name, a log group by its own. */
function adoptions(data: unknown): readonly Keys[] {
  return components(data).flatMap(([id, component]) => [
    ...entriesOf(get(component, "adopt")).map(([alert]) => ["components", id, "adopt", alert]),
    ...itemsOf(get(component, "logs")).flatMap(([index, group]) => (get(group, "adopt") === true ? [["components", id, "logs", index, "adopt"]] : [])),
  ]);
}

/** Nothing where no account or no region is said. */
function homeOf(layers: readonly unknown[]): string | undefined {
  const said = (key: string): string | undefined => layers.map((data) => textOf(get(get(data, "aws"), key))).findLast((value) => value !== undefined);
  const [account, region] = [said("accountId"), said("region")];
  return account === undefined || region === undefined ? undefined : `account ${account}, ${region}`;
}
