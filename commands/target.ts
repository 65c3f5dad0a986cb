import { type Settings, settings } from "../environments/settings";
import { tell } from "./report";

/**
 * What a command reads from its environment variables. Where nobody named the directory of the platform, it is said: whoever has
 * several would else take the answer of one for that of another.
 * @param say takes the line; to standard error, so that what programs read stays as it is. @default tell
 */
export function target(say: (text: string) => void = tell): Settings {
  const found = settings(process.env);
  if (!found.named) say(`answers for ${found.directory}/ (ENVIRONMENTS_DIR names another directory)\n`);
  return found;
}
