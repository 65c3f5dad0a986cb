/** Levels of maps and lists. Whoever writes by hand needs ten; all that walks through a file may call itself as often. */
export const MAX_DEPTH = 32;
