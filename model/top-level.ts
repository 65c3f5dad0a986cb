/**
 * The text at a key of a JSON object, read as far as that key only: a dashboard's document has megabytes, and its uid
 * stands near the beginning.
 * @returns undefined where the key is not there, its value is no text, or the text is no JSON object.
 */
export function topLevelText(json: string, key: string): string | undefined {
  let depth = 0;
  for (let place = 0; place < json.length; place++) {
    const char = json.charCodeAt(place);
    if (char === OPEN_OBJECT || char === OPEN_LIST) depth += 1;
    else if (char === CLOSE_OBJECT || char === CLOSE_LIST) depth -= 1;
    else if (char === QUOTE) {
      const end = endOfText(json, place);
      if (end === undefined) return undefined;
      const colon = depth === 1 ? afterSpace(json, end + 1) : -1;
      // A key is text before a colon; text elsewhere is a value.
      if (colon >= 0 && json[colon] === ":" && parsed(json.slice(place, end + 1)) === key) return textFrom(json, afterSpace(json, colon + 1));
      place = end;
    }
  }
  return undefined;
}

const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST, QUOTE, BACKSLASH] = [0x7b, 0x7d, 0x5b, 0x5d, 0x22, 0x5c];

function textFrom(json: string, begin: number): string | undefined {
  const end = json.charCodeAt(begin) === QUOTE ? endOfText(json, begin) : undefined;
  const text = end === undefined ? undefined : parsed(json.slice(begin, end + 1));
  return typeof text === "string" ? text : undefined;
}

/** Where the text that begins here ends. */
function endOfText(json: string, begin: number): number | undefined {
  for (let place = begin + 1; place < json.length; place++) {
    const char = json.charCodeAt(place);
    if (char === BACKSLASH) place += 1;
    else if (char === QUOTE) return place;
  }
  return undefined;
}

function afterSpace(json: string, from: number): number {
  let place = from;
  while (place < json.length && " \n\r\t".includes(json[place] as string)) place += 1;
  return place;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
