/** Whether a text answers a question that nobody asked, in place of a reason. */
export const isAnswer = (text: string): boolean => ANSWER.test(text.trim());
const ANSWER = /^(yes|no|true|false|on|off|ja|nein|oui|non|sí|não|sim|да|нет|はい|いいえ|なし|是|否|无|無|네|아니요)[\p{P}\s]{0,9}$/iu;

/**
 * Whether a text says why an exception may be, as far as its letters tell: at least a word, and none that stands where somebody
 * had none. What it means people judge.
 */
export function saysWhy(text: string): boolean {
  if (isAnswer(text) || LATER.test(text.trim())) return false;
  return [...text.matchAll(WORD)].some(([word]) => new Set(word.toLowerCase()).size > 1 || WORD_ALONE.test(word));
}
const LATER = /^(ok|okay|none|nothing|n\/?a|todo|tbd|tba|fixme|later|wip)[\p{P}\p{S}\s]{0,9}$/iu;
/** Of letters and the marks on them: Hindi has no two letters without one. */
const WORD = /[\p{L}\p{M}]+/gu;
/** One sign of Chinese, Japanese or Korean says a word. */
const WORD_ALONE = /[\p{Script=Han}\p{Script=Hangul}]/u;
