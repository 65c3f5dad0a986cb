import { type Diagnostic, problem } from "../model/diagnostics";
import { ID, ID_IS, ID_LENGTH } from "./schema/leaf";

/**
 * Whether an environment may be called this.
 *
 * Platform and environment together have at most 64 characters, a component 64 of its own: `<platform>-<environment>-
 * <component>` has at most 130 then, and of the 255 of an alarm's name 125 are left for signal, member and severity.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
export function environmentNameProblems(environment: string, platform: unknown): readonly Diagnostic[] {
  if (!ID.test(environment) || environment.length > ID_LENGTH)
    return [
      problem(
        "TOC103",
        [],
        `${JSON.stringify(environment)} is no name for an environment: it is not ${ID_IS}`,
        "rename the file, for example to production.yaml",
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
