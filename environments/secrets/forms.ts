import { ADDRESSES } from "./forms/addresses";
import type { SecretForm } from "./forms/form";
import { SHARED } from "./forms/shared";
import { TOKENS } from "./forms/tokens";

/**
 * Forms that vendors publish and that secretlint's rules lack, or find in a part of their cases only; a test names those
 * that it has come to know. The certain ones first.
 */
export const SECRET_FORMS: readonly SecretForm[] = [...TOKENS, ...ADDRESSES, ...SHARED];

/** Those that a text may have, by their marks. */
export function formsWorthATry(text: string): readonly SecretForm[] {
  const lower = text.toLowerCase();
  return SECRET_FORMS.filter(({ marks }) => marks.some((mark) => lower.includes(mark)));
}
