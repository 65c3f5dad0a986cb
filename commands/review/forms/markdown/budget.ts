/** A part of a comment: its frame is there only where at least one of its items is. */
export interface Section {
  readonly open: string;
  readonly close: string;
  readonly items: readonly Item[];
}

export interface Item {
  /** Lines that stay together. */
  readonly text: string;
  /** 0 is kept longest. */
  readonly rank: number;
}

/**
 * As much of the sections as `limit` UTF-16 units hold: the ranks are kept in their order, and within a rank what
 * comes first. Each section that loses lines says how many; `farewell` ends the text where any are left out.
 */
export function within(limit: number, sections: readonly Section[], farewell: (left: number) => string): string {
  const places = sections.flatMap(({ items }, section) => items.map((item, place) => ({ item, section, place })));
  const inOrder = places.toSorted((a, b) => a.item.rank - b.item.rank || a.section - b.section || a.place - b.place);
  const kept = sections.map(() => new Set<number>());
  let used = farewell(Number.MAX_SAFE_INTEGER).length + 1;
  for (const { item, section, place } of inOrder) {
    const own = kept[section];
    const frame = sections[section];
    if (own === undefined || frame === undefined) continue;
    // What a section says about its loss is paid for when it opens.
    const opening = own.size > 0 ? 0 : frame.open.length + frame.close.length + leftOut(Number.MAX_SAFE_INTEGER).length + 6;
    if (used + opening + item.text.length + 1 > limit) break;
    used += opening + item.text.length + 1;
    own.add(place);
  }
  let left = 0;
  const parts = sections.flatMap(({ open, close, items }, section) => {
    const own = kept[section] ?? new Set();
    const missing = items.filter((_, place) => !own.has(place)).reduce((lines, { text }) => lines + text.split("\n").length, 0);
    left += missing;
    if (own.size === 0) return [];
    const shown = items.filter((_, place) => own.has(place)).map(({ text }) => text);
    return [[open, ...shown, ...(missing > 0 ? ["", leftOut(missing)] : []), close].join("\n")];
  });
  return `${[...parts, ...(left > 0 ? [farewell(left)] : [])].join("\n")}\n`;
}

const leftOut = (lines: number): string => `_… and ${lines} more ${lines === 1 ? "line" : "lines"}, left out here._`;
