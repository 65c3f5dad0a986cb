import fs from "node:fs";

/** While something acts, some of the file system's functions are others. */
export function withFunctions<T>(others: Partial<typeof fs>, act: () => T): T {
  const originals = Object.fromEntries(Object.keys(others).map((name) => [name, fs[name as keyof typeof fs]]));
  Object.assign(fs, others);
  try {
    return act();
  } finally {
    Object.assign(fs, originals);
  }
}
