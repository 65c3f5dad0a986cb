import { mustOutlast, type NamedType, type Naming } from "../../model/order/named";
import { namedTypes } from "../../model/order/table";
import { code, codes, generated, markdownTable } from "./markdown";

/** docs/order.md: who names whom, and what keeps the named one until its namer is updated. */
export function orderDocument(): string {
  const types = namedTypes();
  return generated(
    "Order of changes",
    [
      "Terraform destroys what a change drops before it updates what named it, because a destroy comes before the *destroy* of its dependents and not before their update. So the first deploy after an everyday edit would end in an error of a vendor, or leave people untold from the destroy to the update.",
      "What others name is therefore marked `create_before_destroy`: Terraform then updates whoever depends on it first. Where the name stands in text, its namer depends on it by `depends_on` as well, for Terraform sees nothing of text. The mark and the dependency count from the state: the deploy that brings them has to be applied before they help, as docs/upgrading.md says.",
      "A test finds every pair of types that names each other in what is rendered, and fails for one without a row here. Others judge random edits, and let the real Terraform apply everyday ones to vendors that refuse.",
    ].join("\n\n"),
    [
      `## Who names whom\n\n${markdownTable(
        ["type", "named by", "were it destroyed first", "so", "source"],
        types.flatMap((type) => type.namedBy.map((naming) => row(type, naming))),
      )}`,
      `## Names on replacement\n\nA marked resource is made anew before the old one is destroyed. Nothing that Tocsin renders replaces a marked resource under the name that it has: a test compares what forces a replacement with what makes the name. \`terraform taint\` and \`-replace\` do, and a create that failed half-way: \`npm run review -- … --plan\` says so in the resource's line.\n\n${markdownTable(
        ["type", "name", "a create while there is one", "marked", "source"],
        types.flatMap((type) => nameRow(type)),
      )}`,
    ],
  );
}

function row(type: NamedType, naming: Naming): readonly string[] {
  const { by, at, gone, because, source } = naming;
  return [code(type.type), `${code(by)} ${codes(at)}`, `${GONE[gone]}: ${because}`, kept(type, naming), source];
}

const GONE: Readonly<Record<Naming["gone"], string>> = {
  refused: "refused",
  harm: "harm",
  unknown: "unknown",
  harmless: "harmless",
  detached: "detached",
  child: "a part of it",
};

function kept({ createBeforeDestroy }: NamedType, naming: Naming): string {
  if (!mustOutlast(naming)) return "nothing is needed";
  if (naming.gone === "child") return "is destroyed before it";
  if (!createBeforeDestroy) throw new TypeError(`${naming.by} names what has no mark`);
  return naming.spelled === undefined ? "`create_before_destroy`" : "`create_before_destroy` and `depends_on`";
}

function nameRow({ type, identity, createBeforeDestroy, unless }: NamedType): readonly (readonly string[])[] {
  if (!identity) return [];
  const { arguments: name, within = [], taken, source } = identity;
  const marked = createBeforeDestroy ? (unless === undefined ? "yes" : `without ${code(unless)}, which replaces it under its name`) : "never";
  return [[code(type), `${codes(name)}${within.length > 0 ? `, within ${codes(within)}` : ""}`, TAKEN[taken], marked, source]];
}

const TAKEN = { overwritten: "takes its place, and goes with it", refused: "is refused", shared: "stands beside it" } as const;
