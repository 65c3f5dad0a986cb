import type { Limit } from "./limit";

/** At least one block: Terraform has no difference between none and an empty list of them, so that `items` never sees either. */
export function some(argument: string, hint: string, source: string): Limit {
  const name = argument.slice(argument.lastIndexOf(".") + 1);
  return {
    argument,
    rule: {
      together: (holder, read) =>
        read.unknown(holder, name) || read.blocks(holder, name).length > 0 ? undefined : { reason: "is missing; at least one is needed", hint },
    },
    source,
  };
}
