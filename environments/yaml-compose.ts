import { Composer, CST, type Document, Lexer, type LineCounter, Parser } from "yaml";
import { MAX_DEPTH } from "./depth";

/** The file is nested too deeply, at this offset. */
export class TooDeep extends Error {
  constructor(readonly offset: number) {
    super(`nested more than ${MAX_DEPTH} levels deep`);
  }
}

/**
 * Reads YAML whose depth is known before anything walks it. The library's parser keeps in a list what is open, and can be
 * asked after each token; its composer calls itself for every level, and sees a document only when the parser is through.
 * @returns the first document, and where a second one begins.
 * @throws TooDeep
 */
export function compose(text: string, lines: LineCounter): { readonly document: Document.Parsed; readonly second: number | undefined } {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    // The library compares each key with all before it. They are compared where the tree is walked.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  return withoutStackTraces(() => {
    const [document, second] = composer.compose(tokensOf(text, lines), true, text.length);
    return { document: document as Document.Parsed, second: second?.range[0] };
  });
}

function* tokensOf(text: string, lines: LineCounter): Generator<CST.Token, void> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MAX_DEPTH && parser.stack.filter(CST.isCollection).length > MAX_DEPTH) throw new TooDeep(parser.offset);
  }
  yield* parser.end();
}

/** The library makes an error for each mistake, and a trace of how it came there is nine tenths of the time of a file full of them. */
function withoutStackTraces<T>(action: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return action();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
