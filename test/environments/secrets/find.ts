import { findSecrets } from "../../../environments/secrets";
import type { Answer } from "../../../environments/secrets/ask";
import { parseYaml } from "../../../environments/yaml";
import type { Diagnostic } from "../../../model/diagnostics";

/** What is said about a file's secrets. */
export function find(text: string, ask?: (texts: readonly string[]) => Answer): readonly Diagnostic[] {
  return findSecrets(text, "x.yaml", parseYaml(text, "x.yaml").scalars, () => false, ask).diagnostics;
}
