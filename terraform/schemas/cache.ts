/** Makes a value once per process and owner, such as a package at a version: bindings do not change while they are loaded. */
export function cached<T>(owner: string, key: string, make: () => T): T {
  const values = owners.get(owner) ?? new Map<string, unknown>();
  owners.set(owner, values);
  if (!values.has(key)) values.set(key, make());
  return values.get(key) as T;
}

const owners = new Map<string, Map<string, unknown>>();
