import { own } from "../../../model/own";
import { isObject } from "../json";
import { SENSITIVE } from "../resources/secrets";
import type { ArgumentChange } from "../review";

/**
 * Takes sensitive values out before anything is compared. In their place stands a mark with a number, the same for the
 * same value, so that a secret that changes is still seen to change; {@link show} leaves "(sensitive)" of it.
 */
export class Sensitive {
  readonly #numbers = new Map<string, number>();

  /** @param marks In the form of a plan's `after_sensitive`: true, or a tree of what is. */
  hide(value: unknown, marks: readonly unknown[]): unknown {
    if (value === undefined || value === null) return value;
    if (marks.includes(true)) return this.#mark(value);
    if (Array.isArray(value))
      return value.map((element, place) =>
        this.hide(
          element,
          marks.map((mark) => (Array.isArray(mark) ? mark[place] : undefined)),
        ),
      );
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [
        key,
        this.hide(
          entry,
          marks.map((mark) => (isObject(mark) ? own(mark, key) : undefined)),
        ),
      ]),
    );
  }

  show({ old, new: now, ...change }: ArgumentChange): ArgumentChange {
    return { ...change, ...(old !== undefined && { old: shown(old) }), ...(now !== undefined && { new: shown(now) }) };
  }

  #mark(value: unknown): string {
    const text = JSON.stringify(value);
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return `${SENSITIVE}${END}${number}${END}`;
  }
}

/** Stands in no text that Terraform writes. */
const END = "\u0000";

const shown = (text: string): string => text.replace(/(?:\\u0000|\0)\d*(?:\\u0000|\0)?/g, "");
