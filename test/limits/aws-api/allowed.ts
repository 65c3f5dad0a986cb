/** Mutants that AWS's model refuses and the limits here let pass: which, and why that is well. */
export const ALLOWED: readonly { readonly resource: RegExp; readonly argument: string; readonly how?: RegExp; readonly reason: string }[] = [];
