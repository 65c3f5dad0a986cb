import { Lexer, LineCounter } from "yaml";

/** What a YAML file has besides its keys and values: a comment, or a name for a value. */
export interface Comment {
  /** From its sign on. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Whether nothing but it stands on its line. */
  readonly alone: boolean;
}

/** Every comment of a text, as a reader of YAML understands it: a `#` in a value is none. */
export const commentsOf = (text: string): readonly Comment[] => marked(text, "#");

/** The names that a file gives its values, from their `&` on. */
export const anchorsOf = (text: string): readonly Comment[] => marked(text, "&");

function marked(text: string, sign: "#" | "&"): readonly Comment[] {
  const lines = new LineCounter();
  const found: { readonly text: string; readonly offset: number }[] = [];
  let offset = 0;
  let value = false;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith(sign) && !value) found.push({ text: token, offset });
    value = token === VALUE_FOLLOWS;
    if (!value && !NOT_IN_TEXT.has(token)) offset += token.length;
  }
  for (let start = 0; start >= 0; start = text.indexOf("\n", start) + 1 || -1) lines.addNewLine(start);
  return found.map((one) => {
    const { line, col } = lines.linePos(one.offset);
    return { text: one.text, line, column: col, alone: text.slice(one.offset - col + 1, one.offset).trim() === "" };
  });
}

/** Signs of the lexer that are no part of the text: https://eemeli.org/yaml/#lexer */
const VALUE_FOLLOWS = "\u001f";
const NOT_IN_TEXT: ReadonlySet<string> = new Set(["\u0002", "\u0018", VALUE_FOLLOWS]);
