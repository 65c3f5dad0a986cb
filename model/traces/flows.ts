import { suggest } from "../closest";
import { type Diagnostic, problem } from "../diagnostics";
import { own } from "../own";
import type { Platform } from "../platform";
import { URL_PATH } from "./expressions";
import type { Flow } from "./input";

/** What is wrong with a declared flow. */
export function flowProblems(platform: Platform, id: string, flow: Flow): readonly Diagnostic[] {
  const path = ["traces", "flows", id];
  const known = Object.keys(platform.components).sort();
  const unknown = flow.components.flatMap((component, index) =>
    known.includes(component)
      ? []
      : [problem("TOC420", [...path, "components", index], `there is no component ${JSON.stringify(component)}`, suggest(component, known))],
  );
  return [...unknown, ...entryProblems(platform, id, flow), ...pathProblems(id, flow)];
}

function entryProblems(platform: Platform, id: string, { entry, components }: Flow): readonly Diagnostic[] {
  const path = ["traces", "flows", id, "entry"];
  if (!components.includes(entry))
    return [problem("TOC420", path, `the entry ${JSON.stringify(entry)} is none of the flow's components`, `components of the flow: ${components.join(", ")}`)];
  const component = own(platform.components, entry);
  return component && !component.tracing
    ? [
        problem(
          "TOC421",
          path,
          `the flow enters at ${entry}, which is not traced`,
          `add tracing: { service: … } to components.${entry}, with its name in the trace`,
        ),
      ]
    : [];
}

function pathProblems(id: string, { urlPath, sampling }: Flow): readonly Diagnostic[] {
  const path = ["traces", "flows", id];
  return [
    ...(urlPath !== undefined && !URL_PATH.test(urlPath)
      ? [problem("TOC426", [...path, "urlPath"], `${JSON.stringify(urlPath)} can't be matched`, "begin with /, and let * stand at the end only: /checkout/*")]
      : []),
    ...(sampling && urlPath === undefined
      ? [
          problem(
            "TOC426",
            [...path, "sampling"],
            "without `urlPath` the flow's requests can't be told from others of the entry",
            "add urlPath, or set sampling at the entry's `tracing`",
          ),
        ]
      : []),
  ];
}
