/** Runs in the browser, by its source: what it needs stands inside it. The document's types are not those of this project. */

export interface Board {
  readonly panels: readonly { readonly title: string; readonly state: string }[];
  readonly outside: readonly string[];
  readonly overlapping: readonly string[];
}

/** Where panels of drawn dashboards are, as the browser laid them out. */
export const boxesOf = (): readonly Board[] => {
  // biome-ignore lint/suspicious/noExplicitAny: the library of the browser is not loaded
  const { document } = globalThis as any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return [...document.querySelectorAll(".board")].map((board: any) => {
    const frame = board.getBoundingClientRect();
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const boxes = [...board.querySelectorAll(".panel")].map((panel: any) => ({
      title: panel.querySelector("text").textContent as string,
      state: ["same", "added", "removed", "changed"].find((state) => panel.classList.contains(state)) ?? "",
      at: panel.querySelector(".frame").getBoundingClientRect(),
    }));
    const slack = 0.5;
    const outside = boxes.filter(
      ({ at }) =>
        at.left < frame.left - slack ||
        at.right > frame.right + slack ||
        at.top < frame.top - slack ||
        at.bottom > frame.bottom + slack ||
        at.width < 5 ||
        at.height < 5,
    );
    const overlapping = boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter(({ at }) => one.at.left < at.right && at.left < one.at.right && one.at.top < at.bottom && at.top < one.at.bottom)
        .map((other) => `${one.title} and ${other.title}`),
    );
    return { panels: boxes.map(({ title, state }) => ({ title, state })), outside: outside.map(({ title }) => title), overlapping };
  });
};

export interface Contrast {
  readonly text: string;
  readonly contrast: number;
}

/** Contrast of every visible text with the nearest colour behind it. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrastsOf = (): readonly Contrast[] => {
  // biome-ignore lint/suspicious/noExplicitAny: the library of the browser is not loaded
  const { document, getComputedStyle, NodeFilter } = globalThis as any;
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const behind = (element: any): string => {
    for (let one = element; one !== null; one = one.parentElement) {
      const frame = one.classList.contains("panel") ? one.querySelector(".frame") : undefined;
      if (frame) return getComputedStyle(frame).fill;
      const { backgroundColor } = getComputedStyle(one);
      if ((channels(backgroundColor)[3] ?? 1) > 0) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const all: Contrast[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.textContent.trim() === "" || !element.checkVisibility() || /^(TITLE|SCRIPT|STYLE)$/i.test(element.tagName)) continue;
    const style = getComputedStyle(element);
    const [one, other] = [luminance(element.namespaceURI.endsWith("svg") ? style.fill : style.color), luminance(behind(element))];
    all.push({ text: node.textContent.trim(), contrast: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) });
  }
  return all;
};
