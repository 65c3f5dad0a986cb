import { sameForm } from "../../../model/canonical";
import { groupBy } from "../../../model/group";
import type { Collision } from "../../../model/order/collision";
import { type Name, namesOf } from "../../../model/order/handed";
import type { Change, Hindrance, ResourceAction, ResourceChange } from "../review";
import type { NamedSide } from "./named-side";

/**
 * What a deploy would delete that it has just made, or what its vendor would refuse: where something is made while another of its name is
 * there, which ends in the same deploy. That is a replacement that is made first, or a name that goes from one address to another.
 * @param stacks Those of the environment.
 * @param resources What becomes of their resources.
 */
export function collisionChanges(stacks: readonly string[], resources: readonly ResourceChange[], named: NamedIn): readonly Change[] {
  const first = resources.flatMap((made) => (made.hindered ? [{ made, kind: made.hindered }] : []));
  const byStack = groupBy(resources, ({ stack }) => stack);
  const handedOn = stacks.flatMap((stack) => namesHandedOn(stack, byStack.get(stack) ?? [], named(stack)));
  const groups = groupBy<string, Met>(
    [...first, ...handedOn],
    ({ made, ended, kind }) => `${made.stack} ${kind} ${typeOf(made)} ${ended ? "handed on" : made.action}`,
  );
  return [...groups.values()].map(told);
}

/** A stack before and after; nothing where it is not known. */
export type NamedIn = (stack: string) => Sides | undefined;
interface Sides {
  readonly before: NamedSide;
  readonly after: NamedSide;
}

/** Something that is made while another of its name is there. */
interface Met {
  readonly made: ResourceChange;
  readonly kind: Hindrance;
  /** The other. @default the one that it replaces */
  readonly ended?: ResourceChange;
}

const typeOf = ({ address }: ResourceChange): string => address.split(".")[0] as string;

function namesHandedOn(stack: string, told: readonly ResourceChange[], sides: ReturnType<NamedIn>): readonly Met[] {
  if (!sides) return [];
  const changes = [...told, ...lookedUpOtherwise(stack, told, sides)];
  const [before, after] = [sides.before, sides.after].map((side) => namesIn(side)) as [NamesIn, NamesIn];
  const former = ({ from, address }: ResourceChange) => before(from ?? address);
  // What a resource keeps is neither given up nor taken.
  const given = nameds(changes, GIVES_UP, former, ({ address }) => after(address));
  if (given.length === 0) return [];
  const byKey = groupBy(given, ({ key }) => key);
  return nameds(changes, TAKES, ({ address }) => after(address), former).flatMap(({ change: made, key, kind }): readonly Met[] => {
    // One of them is enough: a damaged plan may have thousands of one name.
    for (const { change: ended } of byKey.get(key) ?? []) {
      const how = made === ended ? undefined : outcome(made, ended, kind);
      if (how) return [{ made, kind: how, ended }];
    }
    return [];
  });
}

/** What stays as it is written, and is another's because a look-up asks for another: it is made anew, as far as names go. */
function lookedUpOtherwise(stack: string, told: readonly ResourceChange[], { before, after }: Sides): readonly ResourceChange[] {
  if (sameForm(before.lookUps, after.lookUps)) return [];
  const known = new Set(told.map(({ address }) => address));
  return [...after.resources.keys()].flatMap((address): readonly ResourceChange[] =>
    known.has(address) || !before.resources.has(address) ? [] : [{ stack, address, action: "replace", arguments: [], planned: false }],
  );
}

type NamesIn = (address: string) => readonly Name[];

/** The names of each resource of a side, by its provider. */
function namesIn({ resources, follow }: NamedSide): NamesIn {
  return (address) => {
    const resource = resources.get(address);
    if (!resource) return [];
    const at = JSON.stringify(resource.meta.provider ?? "");
    return namesOf(resource.type, resource.arguments, follow).map(({ key, kind }) => ({ key: `${at} ${key}`, kind }));
  };
}

interface Named extends Name {
  readonly change: ResourceChange;
}

/** What the changes of some actions have for a name, and others of theirs have not. */
function nameds(
  changes: readonly ResourceChange[],
  actions: ReadonlySet<ResourceAction>,
  names: (change: ResourceChange) => readonly Name[],
  others: (change: ResourceChange) => readonly Name[],
): readonly Named[] {
  return changes.flatMap((change) => {
    if (!actions.has(change.action)) return [];
    const kept = new Set(change.action === "destroy" || change.action === "forget" ? [] : others(change).map(({ key }) => key));
    return names(change).flatMap((name) => (kept.has(name.key) ? [] : [{ ...name, change }]));
  });
}

const GIVES_UP: ReadonlySet<ResourceAction> = new Set(["destroy", "replace", "update", "move", "forget"]);
const TAKES: ReadonlySet<ResourceAction> = new Set(["create", "import", "replace", "update", "move"]);
const DELETES: ReadonlySet<ResourceAction> = new Set(["destroy", "replace"]);

/** An import takes what is there: no vendor refuses it. */
function outcome(made: ResourceChange, ended: ResourceChange, kind: Collision): Collision | undefined {
  const how = made.action === "import" ? "overwritten" : kind;
  return how === "refused" || DELETES.has(ended.action) ? how : undefined;
}

function told(group: readonly Met[]): Change {
  const [{ made, kind, ended }] = group as readonly [Met, ...Met[]];
  const about = made.address;
  const what = `${made.stack}: ${about}${group.length > 1 ? ` and ${group.length - 1} more` : ""}`;
  const { category, first, handedOn, hint } = KINDS[kind];
  return {
    category,
    about,
    text: ended ? `${what} ${handedOn(ended.address)}` : `${what} ${made.action === "destroy" ? LEFT.text : first}`,
    fields: [],
    hint: ended ? (ended.action === "forget" ? STAYS : HANDED_ON) : made.action === "destroy" ? LEFT.hint : hint,
  };
}

/** What each kind is called in a review. */
const KINDS: Readonly<
  Record<Hindrance, Pick<Change, "category"> & { readonly first: string; readonly handedOn: (from: string) => string; readonly hint: string }>
> = {
  overwritten: {
    category: "deploy-deletes",
    first: "takes the place of the one that it replaces, and is then deleted with it, by their one name",
    handedOn: (from) => `takes the name of one that the same deploy deletes, and may be deleted with it: ${from}`,
    hint: "undo what replaces it (terraform untaint, or plan without -replace); where that can't be, apply twice: the second one makes it again",
  },
  refused: {
    category: "deploy-stops",
    first: "would be made while the one that it replaces has its name: the vendor refuses a second one",
    handedOn: (from) => `could be made while ${from} has its name, and the vendor refuses a second one`,
    hint: "undo what replaces it (terraform untaint, or plan without -replace), or destroy the old one first",
  },
  prevented: {
    category: "deploy-stops",
    first: "would be destroyed, which its prevent_destroy forbids: Terraform refuses the whole plan",
    handedOn: () => "",
    hint: "undo what replaces it, or give it up without destroying it (a removed block)",
  },
};
const HANDED_ON =
  "keep it where it is (its id, `renamedFrom`, or a moved block); else give the name up in one deploy, with what names it, and take it in the next";
const STAYS = "what has the name stays at its vendor: adopt it where it is declared now (`adopt`, or an import block)";
/** An old one that an apply which broke off left in the state. */
const LEFT = {
  text: "was left by an apply that broke off: its end takes away the current one as well, by their one name",
  hint: "apply twice: the second one makes it again",
};
