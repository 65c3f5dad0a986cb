import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, normalize, relative, sep } from "node:path";
import { append } from "../model/append";
import { type Diagnostic, problem } from "../model/diagnostics";
import { suggest } from "./closest";
import { get, isData } from "./data";
import { merge } from "./merge";
import { parseYaml, type Yaml } from "./yaml";

/** One YAML file of the environments directory. */
export interface Source extends Yaml {
  /** Path from the directory, with slashes: `base.yaml`. Does not depend on where the checkout lies. */
  readonly name: string;
  /** Path as the caller wrote the directory: `environments/base.yaml`. */
  readonly file: string;
  /** What stands in the file; empty when it can't be read. */
  readonly text: string;
}
/** A file and what it extends, from root to leaf. */
export interface Chain {
  readonly sources: readonly Source[];
  /** Merged, without `extends`, `abstract` and `thresholds`: overrides stay layers. */
  readonly data: unknown;
  readonly problems: readonly Diagnostic[];
}

/** A file that is no mere base of others. */
export interface Environment extends Chain {
  readonly name: string;
  readonly source: Source;
}

/** 4 MiB: four thousand components as `npm run bench` writes them, more than an account has quotas for. More can stand in what a file extends. */
export const MAX_BYTES = 4 * 1024 * 1024;
export const ENVIRONMENT_FILE = /\.ya?ml$/;

/** Reads the directory's files, each once. */
export class Sources {
  readonly #read = new Map<string, Source>();
  readonly #root: string | undefined;
  /** Why nothing can be read from the directory. */
  readonly missing: string | undefined;
  /** Names of the files directly in the directory that may be environments. */
  readonly names: readonly string[];
  /** Names of those that differ from these in the case of their ending only. */
  readonly ignored: readonly string[];

  constructor(readonly directory: string) {
    this.#root = attempt(() => realpathSync(directory));
    const isDirectory = attempt(() => statSync(directory).isDirectory());
    this.missing = isDirectory ? undefined : isDirectory === false ? `${directory} is a file, not a directory` : `there is no directory ${directory}`;
    const names = this.#root === undefined ? [] : (attempt(() => readdirSync(directory)) ?? []).sort();
    this.names = names.filter((name) => ENVIRONMENT_FILE.test(name));
    this.ignored = names.filter((name) => ENVIRONMENT_FILE.test(name.toLowerCase()) && !ENVIRONMENT_FILE.test(name));
  }

  /** What stands in the files that may be environments, before anybody looks at it as YAML. */
  get texts(): readonly string[] {
    return this.names.map((name) => this.#text(join(this.directory, name))).filter((text) => typeof text === "string");
  }

  /** The file and everything that it extends. */
  chain(name: string): Chain {
    const sources: Source[] = [];
    const problems: Diagnostic[] = [];
    for (let next: string | undefined = name; next !== undefined; ) {
      const source: Source = this.source(next);
      sources.unshift(source);
      append(problems, source.problems);
      next = this.#extended(source, sources, problems);
    }
    return { sources, problems, data: sources.map(({ data }) => data).reduce((base, over) => merge(base, ownData(over)), {}) };
  }

  source(name: string): Source {
    const known = this.#read.get(name);
    if (known) return known;
    const file = join(this.directory, name);
    const source: Source = { ...this.#parse(file), name, file };
    this.#read.set(name, source);
    return source;
  }

  #extended(source: Source, sources: readonly Source[], problems: Diagnostic[]): string | undefined {
    const written = get(source.data, "extends");
    // A wrong type is the schema's to report.
    if (typeof written !== "string") return undefined;
    const refuse = (reason: string, hint: string) => {
      problems.push({ ...problem("TOC105", ["extends"], reason, hint), position: source.locate(["extends"], "value").position });
      return undefined;
    };
    const name = normalize(written).split(sep).join("/");
    if (isAbsolute(written) || /^[A-Za-z]:|\\/.test(written) || name.startsWith(".."))
      return refuse(`${JSON.stringify(written)} lies outside the environments directory`, "name a file in the same directory: base.yaml");
    if (!attempt(() => lstatSync(join(this.directory, name))))
      return refuse(
        `there is no file ${JSON.stringify(written)}`,
        suggest(
          name,
          this.names.filter((known) => known !== source.name),
        ),
      );
    if (!this.#inside(join(this.directory, name)))
      return refuse(`${JSON.stringify(written)} leads outside the environments directory`, "copy the file into the directory instead of linking to it");
    if (attempt(() => statSync(join(this.directory, name)))?.isDirectory())
      return refuse(`${JSON.stringify(written)} is a folder`, "name a file in the same directory: base.yaml");
    const circle = sources.slice(0, sources.findIndex((known) => known.name === name) + 1).reverse();
    return circle.length === 0 ? name : circular(circle, problems);
  }

  #inside(file: string): boolean {
    const real = attempt(() => realpathSync(file));
    if (real === undefined || this.#root === undefined) return false;
    const path = relative(this.#root, real);
    return !isAbsolute(path) && path !== ".." && !path.startsWith(`..${sep}`);
  }

  #parse(file: string): Yaml & { readonly text: string } {
    const text = this.#text(file);
    if (typeof text === "string") return { ...parseYaml(text, file), text };
    return {
      ...parseYaml("", file),
      text: "",
      data: undefined,
      problems: [{ ...problem(text.code, [], text.reason, text.hint), position: { file, line: 1, column: 1 } }],
    };
  }

  #text(file: string): string | Pick<Diagnostic, "code" | "reason" | "hint"> {
    if (!this.#inside(file)) return { code: "TOC105", reason: "the file is a link that leads outside the environments directory", hint: "copy the file" };
    const stat = attempt(() => statSync(file));
    if (!stat?.isFile()) return { code: "TOC101", reason: "it is not a file", hint: "remove it, or rename it so that it does not end in .yaml" };
    if (stat.size > MAX_BYTES) return { code: "TOC101", reason: `the file has ${stat.size} bytes; ${MAX_BYTES} are allowed`, hint: "split it with `extends`" };
    const bytes = attempt(() => readFileSync(file));
    if (!bytes) return { code: "TOC101", reason: "the file can't be read", hint: "check its permissions" };
    const text = attempt(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: YAML allows no control characters but these.
    if (text === undefined || /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text))
      return { code: "TOC101", reason: "the file is not UTF-8 text", hint: "write YAML, saved as UTF-8" };
    return text;
  }
}

/** Told in the same words wherever the reading began, so that the circle is one problem and not one for each file. */
function circular(circle: readonly Source[], problems: Diagnostic[]): undefined {
  const first = circle.reduce((best, one) => (one.name < best.name ? one : best));
  const start = circle.indexOf(first);
  const names = [...circle.slice(start), ...circle.slice(0, start), first].map(({ name }) => name);
  const diagnostic = problem("TOC106", ["extends"], `the files extend each other in a circle: ${names.join(" -> ")}`, "let one of them extend nothing");
  problems.push({ ...diagnostic, position: first.locate(["extends"], "value").position });
}

/** What the file adds to the merge. */
function ownData(data: unknown): unknown {
  if (data === null || data === undefined) return {};
  if (!isData(data)) return data;
  const { extends: _extends, abstract: _abstract, thresholds: _thresholds, ...own } = data;
  return own;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
