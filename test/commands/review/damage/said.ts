import { review } from "../../../../commands/review/command";

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command in this process, with what it writes. */
export async function said(...args: readonly string[]): Promise<Said> {
  const written = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    jest.spyOn(process[stream], "write").mockImplementation((text) => {
      written[stream] += String(text);
      return true;
    }),
  );
  try {
    return { code: await review(args), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
