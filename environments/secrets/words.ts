/** The words of a name, in lower case: `apiKey`, `API_KEY`, `APIKey` and `api key` are `api` and `key`. */
export const words = (name: string): readonly string[] =>
  name
    .slice(0, LONGEST)
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z]{2})/g, "$1-$2")
    .toLowerCase()
    .split(/[-_. /]+/)
    .filter(Boolean);
const LONGEST = 256;

/** Joined by hyphens. */
export const joined = (name: string): string => words(name).join("-");
