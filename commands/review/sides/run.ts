import { execFile } from "node:child_process";

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly failed: boolean;
}

/**
 * Runs a program to its end.
 * @param options.env All that it gets of this process's variables: whoever calls decides.
 * @throws only where `aborted` fires: a program that fails says so in what it returns.
 */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly aborted?: AbortSignal },
): Promise<Ran> {
  const { cwd, env, aborted } = options;
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...args],
      { cwd, env, maxBuffer: Number.POSITIVE_INFINITY, encoding: "utf8", ...(aborted && { signal: aborted }) },
      (error, stdout, stderr) => {
        if (error && aborted?.aborted) reject(error);
        else resolve({ stdout, stderr: error && stderr === "" ? error.message : stderr, failed: error !== null });
      },
    );
  });
}
