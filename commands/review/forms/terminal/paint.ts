import { styleText } from "node:util";

/** Colours by what they mean. */
export type Paint = Readonly<Record<(typeof MEANINGS)[number], (text: string) => string>>;

/** Without colour every text stays as it is. */
export function painter(colour: boolean): Paint {
  const paints = MEANINGS.map((meaning) => {
    const style = STYLES[meaning];
    return [meaning, colour ? (text: string) => styleText([...style], text, ALWAYS) : (text: string) => text];
  });
  return Object.fromEntries(paints) as Paint;
}

const MEANINGS = ["title", "bold", "faint", "hint", "worse", "better", "neutral", "warning", "old", "new"] as const;
type Style = Parameters<typeof styleText>[0] extends infer Format ? Extract<Format, string> : never;
const STYLES: Readonly<Record<(typeof MEANINGS)[number], readonly Style[]>> = {
  title: ["bold", "underline"],
  bold: ["bold"],
  faint: ["dim"],
  hint: ["cyan"],
  worse: ["bold", "red"],
  better: ["bold", "green"],
  neutral: ["bold", "blue"],
  warning: ["bold", "yellow"],
  old: ["red"],
  new: ["green"],
};
// Whether to colour is the caller's decision; newer versions of Node would look at stdout once more.
const ALWAYS = { validateStream: false };
