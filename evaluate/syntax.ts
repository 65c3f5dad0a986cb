import type { SyntaxNode, Tree } from "@lezer/common";
import type { Unsupported } from "./outcome";

/** A text and the tree that its grammar makes of it. */
export interface Parsed {
  readonly text: string;
  readonly root: SyntaxNode;
}

/** Reads a text by a grammar; what the grammar does not know, and what is nested deeper than anybody nests, is told by its place. */
export function read(parser: { parse(text: string): Tree }, text: string): Parsed | Unsupported {
  const tree = parser.parse(text);
  let wrong: number | undefined;
  let depth = 0;
  tree.iterate({
    enter: ({ type, from }) => {
      depth++;
      if (type.isError || depth > DEEPEST) wrong ??= from;
    },
    leave: () => {
      depth--;
    },
  });
  return wrong === undefined ? { text, root: tree.topNode } : { unsupported: `not understood from here on: ${text.slice(wrong) || "the end"}` };
}

/** Who reads a tree calls itself for each level. A rule over a hundred alarms, each of which binds the others, has three hundred. */
const DEEPEST = 600;

/** The nodes right below another, in their order. */
export function below(node: SyntaxNode): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
}
