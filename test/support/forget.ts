/**
 * Lets go of what was rendered: cdktf keeps every reference that was ever made, with its whole app, so that thousands of platforms would
 * fill the heap. What is rendered is text by then.
 */
export function forgetReferences(): void {
  const { __cdktfTokenMap: tokens } = globalThis as { readonly __cdktfTokenMap?: { readonly stringTokenMap: Map<string, object> } };
  for (const [key, token] of tokens?.stringTokenMap ?? []) if ("originStack" in token) tokens?.stringTokenMap.delete(key);
}
