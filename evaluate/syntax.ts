import type { SyntaxNode, Tree } from "@lezer/common";
import type { Unsupported } from "./outcome";

/** A text and the tree that its grammar makes of it. */
export interface Parsed {
  readonly text: string;
  readonly root: SyntaxNode;
}

/** Reads a text by a grammar; what the grammar does not know is told by its place. */
export function read(parser: { parse(text: string): Tree }, text: string): Parsed | Unsupported {
  const tree = parser.parse(text);
  let wrong: number | undefined;
  tree.iterate({
    enter: ({ type, from }) => {
      if (type.isError) wrong ??= from;
    },
  });
  return wrong === undefined ? { text, root: tree.topNode } : { unsupported: `not understood from here on: ${text.slice(wrong) || "the end"}` };
}

/** The nodes right below another, in their order. */
export function below(node: SyntaxNode): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}
