/** Adds to a list what may be as long as a file: as arguments of `push`, a hundred thousand overflow the stack. */
export function append<T>(list: T[], ...more: readonly (readonly T[])[]): void {
  for (const some of more) for (const one of some) list.push(one);
}
