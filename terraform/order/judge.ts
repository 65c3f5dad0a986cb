import { sameForm } from "../../model/canonical";
import { groupBy } from "../../model/group";
import { mustOutlast, type NamedType, type Naming } from "../../model/order/named";
import { own } from "../../model/own";
import type { Lifecycle } from "../provider/lifecycles/lifecycle";
import { type Arguments, Graph, type Node, referencesIn, type StackResources } from "./graph";
import { effectiveMoves, type Moves, renamed } from "./moves";

/** Something that is destroyed while something else still names it. */
export interface Finding {
  readonly named: string;
  /** Its address before the change. */
  readonly namer: string;
  /**
   * "first": Terraform destroys the named one before it updates the namer. "unordered": it may, because it sees no dependency. "cycle": it
   * refuses to apply anything. "still-named": the namer keeps the name of what is gone.
   */
  readonly kind: "first" | "unordered" | "cycle" | "still-named";
  readonly naming: Naming;
}

export interface Judged {
  /** What a state holds, as the version rendered it that applied it last. */
  readonly before: StackResources;
  readonly after: StackResources;
}

export interface Rules {
  readonly namedType: (type: string) => NamedType | undefined;
  readonly lifecycles: Readonly<Record<string, Lifecycle>>;
}

/**
 * Every resource that an apply destroys or replaces before what names it is updated. Terraform orders by what its state holds: marks and
 * dependencies of what is destroyed are those of before, those of a replacement are those of after.
 * https://github.com/hashicorp/terraform/blob/v1.11.4/internal/terraform/transform_destroy_edge.go,
 * https://github.com/hashicorp/terraform/blob/v1.11.4/internal/terraform/node_resource_destroy.go
 */
export function judge(change: Judged, rules: Rules): readonly Finding[] {
  const fates = new Fates(change, rules);
  return endings(fates, rules).flatMap((ending) => {
    const kind = verdict(ending, fates);
    return kind === undefined ? [] : [{ named: ending.named.address, namer: ending.namer.address, kind, naming: ending.naming }];
  });
}

/** What ends in a change while something names it, in whatever order. */
export const lettingGo = (change: Judged, rules: Rules): readonly Ending[] => endings(new Fates(change, rules), rules);

function endings(fates: Fates, rules: Rules): readonly Ending[] {
  const ending = [...fates.before.nodes.values()].filter(({ address, type }) => rules.namedType(type) && ENDS.has(fates.of(address)));
  if (ending.length === 0) return [];
  const namers = groupBy([...fates.before.nodes.values()], ({ type }) => type);
  return ending.flatMap((named) =>
    (rules.namedType(named.type)?.namedBy ?? [])
      .filter(mustOutlast)
      .flatMap((naming) =>
        (namers.get(naming.by) ?? []).filter((namer) => fates.before.names(namer, named, naming)).map((namer) => ({ namer, named, naming })),
      ),
  );
}

type Fate = "stays" | "updated" | "replaced" | "destroyed";
const ENDS: ReadonlySet<Fate> = new Set(["replaced", "destroyed"]);

/** What becomes of each resource of before. */
class Fates {
  readonly before: Graph;
  readonly after: Graph;
  readonly moves: Moves;
  readonly #fates = new Map<string, Fate>();

  constructor(
    { before, after }: Judged,
    private readonly rules: Rules,
  ) {
    this.before = new Graph(before);
    this.after = new Graph(after);
    this.moves = effectiveMoves(after.moved ?? [], this.before.nodes, this.after.nodes);
  }

  /** Where it is after the change. */
  target(address: string): Node | undefined {
    return this.after.nodes.get(this.moves.bySource.get(address) ?? address);
  }

  of(address: string): Fate {
    const known = this.#fates.get(address);
    if (known) return known;
    // Nothing that it refers to leads back to it: Terraform has no cycles.
    const fate = this.#find(address);
    this.#fates.set(address, fate);
    return fate;
  }

  #find(address: string): Fate {
    const was = this.before.nodes.get(address) as Node;
    const is = this.target(address);
    // Another resource may have moved to its place.
    if (!is || this.moves.byTarget.has(address)) return "destroyed";
    const old = renamed(was.block, this.moves);
    const replacing = own(this.rules.lifecycles, was.type)?.replacedBy ?? [];
    const forced = replacing.filter(
      (path) => !sameForm(at(old, path), at(is.block, path)) || this.#followsReplacement({ block: { forced: at(is.block, path) } }),
    );
    if (forced.length > 0) return "replaced";
    const differing = Object.keys({ ...old, ...is.block }).filter((name) => !META.has(name) && !sameForm(own(old, name), own(is.block, name)));
    return differing.length > 0 || this.#followsReplacement(is) ? "updated" : "stays";
  }

  /** Whether an attribute that it refers to is made anew. */
  #followsReplacement({ block }: Pick<Node, "block">): boolean {
    for (const { address, attribute } of referencesIn(block)) {
      const target = this.after.nodes.get(address);
      const former = this.before.nodes.get(this.moves.byTarget.get(address) ?? address);
      if (!target || !former) continue;
      // What the configuration says itself is known before: it is anew where the configuration says another.
      const [was, is] = [own(former.block, attribute), own(target.block, attribute)];
      if (is === undefined ? this.of(former.address) === "replaced" : was !== undefined && !sameForm(was, is)) return true;
    }
    return false;
  }
}

const META: ReadonlySet<string> = new Set(["//", "depends_on", "lifecycle", "provider"]);

/** A value by its path; a block that may occur once stands alone or as a list of one. */
function at(block: Arguments, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => {
    const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
    return typeof only === "object" && only !== null ? own(only as Arguments, name) : undefined;
  }, block);
}

export interface Ending {
  readonly namer: Node;
  readonly named: Node;
  readonly naming: Naming;
}

function verdict({ namer, named, naming }: Ending, fates: Fates): Finding["kind"] | undefined {
  const [ofNamer, ofNamed] = [fates.of(namer.address), fates.of(named.address)];
  const edge = fates.before.dependsOn(namer.address, named.address);
  if (ofNamer === "destroyed") return edge ? undefined : "unordered";
  const now = fates.target(namer.address) as Node;
  // A reference to what is gone is no configuration; text is.
  if (ofNamed === "destroyed" && naming.spelled && fates.after.names(now, named, naming)) return "still-named";
  if (!edge) return "unordered";
  const outlasts =
    ofNamed === "destroyed" ? fates.before.outlasting.has(named.address) : fates.after.outlasting.has((fates.target(named.address) as Node).address);
  if (outlasts) return undefined;
  if (ofNamer === "updated" || ofNamer === "stays") return "first";
  // What is made anew before it is destroyed waits for what it names no more, and that for its own destruction.
  return fates.after.outlasting.has(now.address) ? "cycle" : undefined;
}
