import stringWidth from "string-width";
import { plain } from "../words";

/** A part of a line; parts are divided by a space. The paint is laid on after the breaking, so that it has no width. */
export interface Span {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/**
 * Breaks spans at their spaces, so that no line is wider than `width` columns of a terminal. The first line starts
 * with `lead`, the others as far to the right. A word that is too wide for a line of its own is broken where it must be.
 */
export function wrap(lead: Span, spans: readonly Span[], width: number): readonly string[] {
  const hang = columns(lead.text);
  const room = Math.max(2, width - hang);
  const lines: { painted: string; used: number }[] = [{ painted: "", used: 0 }];
  for (const { text, paint } of spans)
    for (const word of plain(text)
      .split(" ")
      .flatMap((one) => pieces(one, room))) {
      if (word === "") continue;
      const wide = columns(word);
      const shown = paint === undefined ? word : paint(word);
      const last = lines.at(-1);
      if (last === undefined || (last.used > 0 && last.used + 1 + wide > room)) lines.push({ painted: shown, used: wide });
      else {
        last.painted += last.used > 0 ? ` ${shown}` : shown;
        last.used += last.used > 0 ? wide + 1 : wide;
      }
    }
  const first = lead.paint === undefined ? lead.text : lead.paint(lead.text);
  return lines.map(({ painted }, place) => (place === 0 ? first : " ".repeat(hang)) + painted);
}

/** Columns of a terminal that a text takes: two for a wide character, none for one that combines. */
export const columns = (text: string): number => (/^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text));

function pieces(word: string, room: number): readonly string[] {
  if (columns(word) <= room) return [word];
  const broken = [""];
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const wide = columns(segment);
    if (used + wide > room && used > 0) {
      broken.push("");
      used = 0;
    }
    broken[broken.length - 1] += segment;
    used += wide;
  }
  return broken;
}
const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
