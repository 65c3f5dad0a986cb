/** Whether a text answers a question that nobody asked, in place of a reason. */
export const isAnswer = (text: string): boolean => ANSWER.test(text.trim());
const ANSWER = /^(yes|no|true|false|on|off)$/i;

/**
 * Whether a text says why an exception may be, as far as its letters tell: at least a word, and none that stands where somebody
 * had none. What it means people judge.
 */
export function saysWhy(text: string): boolean {
  if (isAnswer(text) || LATER.test(text.trim())) return false;
  return [...text.matchAll(WORD)].some(([word]) => new Set(word.toLowerCase()).size > 1);
}
const LATER = /^(ok|okay|none|nothing|n\/?a|todo|tbd|fixme)\W{0,9}$/i;
/** Of letters and the marks on them: Hindi has no two letters without one. */
const WORD = /[\p{L}\p{M}]{2,}/gu;
