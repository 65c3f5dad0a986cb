import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export const ROOT = join(__dirname, "../..");

/** Every page that people read, by its path from the root. */
export const PAGES = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...["docs", "bench", "examples"].flatMap(filesUnder)].filter((page) =>
  page.endsWith(".md"),
);

/** The files of a folder and of those in it, by their paths from the root. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

/** A fenced block and what its comment says about it: `<!-- extends: a/b.yaml -->` is `{ mark: "extends", of: "a/b.yaml" }`. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** The heading that it stands under. */
  readonly section: string;
  readonly mark?: string;
  readonly of?: string;
}

const BLOCK = /(?:^<!-- (\w+): (.*) -->\n)?^```(\w+)\n([\s\S]*?)^```$/gm;

/** The fenced blocks of a page, from the top. */
export function blocks(file: string): readonly Block[] {
  const page = read(file);
  return [...page.matchAll(BLOCK)].map(({ 1: mark, 2: of, 3: language = "", 4: text = "", index }) => ({
    language,
    text,
    section:
      page
        .slice(0, index)
        .match(/^#+ .*$/gm)
        ?.at(-1)
        ?.replace(/^#+ /, "") ?? "",
    ...(mark !== undefined && of !== undefined && { mark, of }),
  }));
}

export const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** The page with one block's text exchanged. */
export function withBlock(page: string, { mark, of }: Block, text: string): string {
  return page.replace(BLOCK, (whole, its, ofIts, language) =>
    its === mark && ofIts === of ? `<!-- ${its}: ${ofIts} -->\n\`\`\`${language}\n${text}\`\`\`` : whole,
  );
}

/** The anchors that GitHub gives to a page's headings: lower case, without punctuation, hyphens for spaces, numbered where one comes again. */
export function anchorsOf(page: string): readonly string[] {
  const seen = new Map<string, number>();
  const headings = page.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/^#+ +(.*?) *$/gm);
  return [...headings].map(([, heading = ""]) => {
    const text = heading.replace(/\]\([^)]*\)/g, "");
    const anchor = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
      .replaceAll(" ", "-");
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}
