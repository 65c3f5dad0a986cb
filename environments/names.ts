import { type Diagnostic, problem } from "../model/diagnostics";
import { ID, ID_IS, ID_LENGTH, nameOf } from "./schema/leaf";

/**
 * Whether an environment may be called this.
 *
 * Platform and environment together have at most 64 characters, a component 64 of its own: `<platform>-<environment>-
 * <component>` has at most 130 then, and of the 255 of an alarm's name 125 are left for signal, member and severity.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
export function environmentNameProblems(environment: unknown, platform: unknown): readonly Diagnostic[] {
  if (typeof environment !== "string" || !ID.test(environment) || environment.length > ID_LENGTH)
    return [
      problem("TOC103", [], `${nameOf(environment)} is no name for an environment: it is not ${ID_IS}`, "rename the file, for example to production.yaml"),
    ];
  const device = ([environment, platform] as const).findIndex((name) => typeof name === "string" && DEVICE.test(name));
  if (device >= 0)
    return [
      problem(
        "TOC103",
        device === 0 ? [] : ["platform"],
        `${JSON.stringify(device === 0 ? environment : platform)} is a device of Windows, where no file can have that name`,
        device === 0 ? "rename the environment, for example to production" : "give the platform another name",
      ),
    ];
  // Too long by itself is the schema's to report, once.
  const together = typeof platform === "string" && platform.length <= ID_LENGTH ? platform.length + environment.length : 0;
  if (together <= ID_LENGTH) return [];
  return [
    problem(
      "TOC103",
      ["platform"],
      `the platform's name and the environment's (${environment}) have ${together} characters together; ${ID_LENGTH} are allowed`,
      "shorten one of them: they begin the name of every alarm",
    ),
  ];
}

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file: reserved, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])$/;
