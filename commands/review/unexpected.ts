import { BadInput } from "./bad-input";

/**
 * The last resort: an error that nobody foresaw, told in one line as what can't be read is. Exit code 1 means a broken policy and
 * nothing else. The tests damage what is read in thousands of places, and never come here.
 */
export class Unexpected extends BadInput {
  constructor(what: string, error: unknown) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
    const [first = ""] = message.split("\n");
    super(
      `${what}: ${first}`,
      "this is a mistake of Tocsin's, please report it with what TOCSIN_DEBUG=1 shows; what is reviewed may be damaged, so render it again",
      process.env.TOCSIN_DEBUG ? (stack ?? "") : "",
    );
  }
}
