import { problem } from "../diagnostics";
import { SEVERITIES } from "../severities";
import { environmental } from "./business";
import type { OncallField, OncallService, OncallWorkflow } from "./model";
import { checkName, entries, known, knownOne, type Scope, unique } from "./scope";

/** Incident workflows; a trigger's condition knows an incident's priority, so severities become their priorities. */
export function resolveWorkflows(scope: Scope, services: readonly OncallService[]): readonly OncallWorkflow[] {
  const { platform, section } = scope;
  const served = services.map(({ id }) => id);
  return entries(section.workflows).map(([id, workflow]) => {
    const path = ["onCall", "workflows", id];
    checkName(scope, workflow.title, [...path, "title"]);
    const team = knownOne(scope, "team", platform.teams, workflow.team, [...path, "team"]);
    const components = known(scope, "component", platform.components, workflow.components ?? [], [...path, "components"]);
    const priorities = SEVERITIES.filter((severity) => workflow.startOn.includes(severity)).flatMap((severity) => {
      const priority = section.priorities[severity];
      if (priority === undefined)
        scope.report(
          problem(
            "TOC312",
            [...path, "startOn"],
            `${id} starts on ${severity}, which has no priority`,
            `add onCall.priorities.${severity} with the name of a priority of the PagerDuty account`,
          ),
        );
      return priority ?? [];
    });
    return {
      id,
      title: environmental(scope, workflow.title),
      ...(workflow.description === undefined ? {} : { description: workflow.description }),
      ...(team === undefined ? {} : { team }),
      steps: workflow.steps,
      startOnPriorities: unique(priorities),
      components: workflow.components ? unique(components).filter((component) => served.includes(component)) : served,
    };
  });
}

export function resolveFields(scope: Scope): readonly OncallField[] {
  return entries(scope.section.customFields).map(([id, field]) => {
    checkName(scope, field.title, ["onCall", "customFields", id, "title"]);
    return { id, ...field };
  });
}
