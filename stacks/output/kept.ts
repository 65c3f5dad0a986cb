import { inTheWay, lstatIn } from "./disk";
import { CONFIGURATION, KEPT, names } from "./owned";

/**
 * What is kept of a stack's folder, where it can come back without anybody's choice: one folder is kept, and what is in it has other names
 * than what is in the stack's folder. Else nobody here can tell which state is the current one, and a Terraform that got an older one would
 * make everything again, or delete it.
 * @returns its path in the output
 */
export function comingBack(root: string, stack: string): string | undefined {
  const kept = filledOf(root, stack);
  // Nothing goes into what a link leads to.
  const folder = `stacks/${stack}/`;
  return inTheWay(root, folder) === undefined && kept.length === 1 && colliding(root, stack, kept).length === 0 ? kept[0] : undefined;
}

/** Of all these stacks, what people have to decide about: paths in the output. */
export function unclearIn(root: string, stacks: readonly string[]): readonly string[] {
  return stacks.flatMap((stack) => {
    const kept = filledOf(root, stack);
    return kept.length > 1 ? [`stacks/${stack}: ${kept.join(", ")}`] : colliding(root, stack, kept);
  });
}

/** Folders, the first that was kept first. */
export function keptOf(root: string, stack: string): readonly string[] {
  return names(root, KEPT)
    .filter((name) => name === stack || (name.startsWith(`${stack}.`) && /^\d+$/.test(name.slice(stack.length + 1))))
    .map((name) => `${KEPT}/${name}`)
    .filter((path) => lstatIn(root, path)?.isDirectory());
}

const filledOf = (root: string, stack: string): readonly string[] => keptOf(root, stack).filter((path) => names(root, path).length > 0);

function colliding(root: string, stack: string, kept: readonly string[]): readonly string[] {
  const there = new Set([...names(root, `stacks/${stack}`), CONFIGURATION]);
  return kept.flatMap((path) => names(root, path).flatMap((name) => (there.has(name) ? [`stacks/${stack}/${name}, ${path}/${name}`] : [])));
}
