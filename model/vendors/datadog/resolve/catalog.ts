import type { Route } from "../../../model";
import { own } from "../../../own";
import type { Component, Platform } from "../../../platform";
import type { CatalogEntity } from "../parts";
import { tag } from "../tags";
import { type Watched, watch } from "./context";

/**
 * The component as Datadog's Software Catalog has it, by schema v3: service definitions of v2.2 know neither datastores nor dependencies.
 * https://docs.datadoghq.com/internal_developer_portal/software_catalog/entity_model/
 */
export function catalogEntity(watched: Watched): CatalogEntity {
  const { platform, component, declared } = watched;
  const { catalog, service } = declared.datadog ?? {};
  const input = catalog === undefined || catalog === true ? {} : catalog;
  const team = own(platform.teams, component.team);
  const path = ["components", component.id, "datadog", "catalog"];
  const { runbook, dashboard } = watch(watched, "", { title: "", meaning: "", firstLook: "" }, path);
  const lifecycle = input.lifecycle ?? (platform.production ? "production" : undefined);
  const dependsOn = component.dependsOn.flatMap((id) => refOf(platform, id));
  const kind = entityKind(component.kind);
  const entity = {
    apiVersion: "v3",
    kind,
    metadata: {
      name: service ?? component.id,
      displayName: component.id,
      ...(component.description !== undefined && { description: component.description }),
      owner: component.team,
      contacts: [
        ...(team?.email ?? []).map((contact) => ({ name: "Team e-mail", type: "email", contact })),
        ...(team?.slack ? [{ name: "Team Slack", type: "slack", contact: channel(team.slack) }] : []),
      ],
      links: [
        ...("url" in runbook ? [{ name: "Runbooks", type: "runbook", url: runbook.url }] : []),
        { name: "Dashboard", type: "dashboard", url: dashboard },
        ...Object.entries(input.links ?? {}).map(([name, url]) => ({ name, type: "other", url })),
      ],
      tags: [tag("component", component.id), tag("managed-by", "tocsin"), tag("platform", platform.platform)],
    },
    spec: {
      ...(lifecycle !== undefined && { lifecycle }),
      ...(input.tier !== undefined && { tier: input.tier }),
      ...(input.type !== undefined && { type: input.type }),
      ...(kind === "service" && input.languages && { languages: [...input.languages] }),
      ...(kind === "service" && dependsOn.length > 0 && { dependsOn }),
    },
  };
  return { component: component.id, ref: `${kind}:${service ?? component.id}`, entity, path };
}

/** Entities of the schema that a kind of ours is; all others are services. */
const ENTITY_KINDS: Readonly<Record<string, "datastore" | "queue">> = {
  bucket: "datastore",
  postgres: "datastore",
  redis: "datastore",
  table: "datastore",
  queue: "queue",
  topic: "queue",
};
const entityKind = (kind: string) => ENTITY_KINDS[kind] ?? "service";

/** Only what is in the catalog, too: a reference to nothing would be an empty box. */
function refOf(platform: Pick<Platform, "components">, id: string): readonly string[] {
  const target: Pick<Component, "kind" | "datadog"> | undefined = own(platform.components, id);
  return target?.datadog?.catalog === undefined ? [] : [`${entityKind(target.kind)}:${target.datadog.service ?? id}`];
}

/** https://docs.slack.dev/interactivity/deep-linking/ */
const channel = ({ workspaceId, channelId }: NonNullable<Route["slack"]>) => `https://app.slack.com/client/${workspaceId}/${channelId}`;
