import { HOSTILE } from "./hostile";
import type { Shape } from "./shape";
import { VALID } from "./valid";

/** Every shape of a file by its name, valid ones first. */
export const shapes: ReadonlyMap<string, { readonly shape: Shape; readonly valid: boolean }> = new Map(
  [VALID, HOSTILE].flatMap((all) => Object.entries(all).map(([name, shape]) => [name, { shape, valid: all === VALID }] as const)),
);
