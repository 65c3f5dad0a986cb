import { Lexer, LineCounter } from "yaml";

/** A comment of a YAML file. */
export interface Comment {
  /** From its `#` on. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Whether nothing but it stands on its line. */
  readonly alone: boolean;
}

/** Every comment of a text, as a reader of YAML understands it: a `#` in a value is none. */
export function commentsOf(text: string): readonly Comment[] {
  const lines = new LineCounter();
  const found: { readonly text: string; readonly offset: number }[] = [];
  let offset = 0;
  let value = false;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith("#") && !value) found.push({ text: token, offset });
    value = token === VALUE_FOLLOWS;
    if (!value && !NOT_IN_TEXT.has(token)) offset += token.length;
  }
  for (let start = 0; start >= 0; start = text.indexOf("\n", start) + 1 || -1) lines.addNewLine(start);
  return found.map((comment) => {
    const { line, col } = lines.linePos(comment.offset);
    return { text: comment.text, line, column: col, alone: text.slice(comment.offset - col + 1, comment.offset).trim() === "" };
  });
}

/** Signs of the lexer that are no part of the text: https://eemeli.org/yaml/#lexer */
const VALUE_FOLLOWS = "\u001f";
const NOT_IN_TEXT: ReadonlySet<string> = new Set(["\u0002", "\u0018", VALUE_FOLLOWS]);
