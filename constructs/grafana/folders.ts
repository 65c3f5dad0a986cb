import { Folder } from "@cdktf/provider-grafana/lib/folder";
import { FolderPermission } from "@cdktf/provider-grafana/lib/folder-permission";
import { Team } from "@cdktf/provider-grafana/lib/team";
import { shorten } from "../../model/ids";
import type { Model } from "../../model/model";
import { Construct } from "../cdktf";
import { declare } from "../declare";
import { reference } from "../literal";

export interface FoldersProps {
  readonly model: Pick<Model, "platform" | "environment" | "components">;
}

/**
 * A folder for each team that has components, within one for the environment: the team may change what is in its own, and
 * everybody may look. Members join Grafana's teams by hand or by its team sync; none are declared.
 */
export class Folders extends Construct {
  private readonly uids = new Map<string, string>();
  private readonly root: string;

  constructor(scope: Construct, id: string, { model: { platform, environment, components } }: FoldersProps) {
    super(scope, id);
    const prefix = `${platform}-${environment}`;
    const root = declare(Folder, this, "folder", { title: `${platform} ${environment}`, uid: shorten(prefix, 40), preventDestroyIfNotEmpty: true });
    this.root = reference(root, "uid");
    for (const team of [...new Set(components.map(({ team: owner }) => owner))].sort()) {
      const path = ["teams", team];
      const config = { title: team, uid: shorten(`${prefix}-${team}`, 40), parentFolderUid: reference(root, "uid"), preventDestroyIfNotEmpty: true };
      const folder = declare(Folder, this, `folder.${team}`, config, { path });
      const group = declare(Team, this, `team.${team}`, { name: `${platform} ${environment} ${team}` }, { path });
      const permissions = [
        { role: "Viewer", permission: "View" },
        { role: "Editor", permission: "View" },
        { teamId: reference(group, "id"), permission: "Edit" },
      ];
      declare(FolderPermission, this, `folder.${team}`, { folderUid: reference(folder, "uid"), permissions }, { path });
      this.uids.set(team, reference(folder, "uid"));
    }
  }

  /** Uid of a team's folder; of the environment's for no team. */
  readonly uidOf = (team?: string): string => (team === undefined ? this.root : (this.uids.get(team) ?? this.root));
}
