import { groupBy } from "../../../model/group";
import { type Collision, collision, nameOf } from "../../../model/order/collision";
import type { Change, ResourceAction, ResourceChange } from "../review";
import type { Resource, Resources } from "./resource";

/**
 * What a deploy would delete that it has just made, or what its vendor would refuse: where something is made while another of its name is
 * there, which ends in the same deploy. That is a replacement that is made first, or a name that goes from one address to another.
 * @param resources What becomes of the resources of the environment.
 */
export function collisionChanges(resources: readonly ResourceChange[], named: NamedIn): readonly Change[] {
  const first = resources.flatMap((made) => (made.collides ? [{ made, kind: made.collides }] : []));
  const handedOn = [...groupBy(resources, ({ stack }) => stack)].flatMap(([stack, changes]) => namesHandedOn(changes, named(stack)));
  const groups = groupBy<string, Met>(
    [...first, ...handedOn],
    ({ made, ended, kind }) => `${made.stack} ${kind} ${typeOf(made)} ${ended ? "handed on" : made.action}`,
  );
  return [...groups.values()].map(told);
}

/** The resources of a stack before and after, by address; nothing where they are not known. */
export type NamedIn = (stack: string) => { readonly before: Resources; readonly after: Resources } | undefined;

/** Something that is made while another of its name is there. */
interface Met {
  readonly made: ResourceChange;
  readonly kind: Collision;
  /** The other. @default the one that it replaces */
  readonly ended?: ResourceChange;
}

const typeOf = ({ address }: ResourceChange): string => address.split(".")[0] as string;

function namesHandedOn(changes: readonly ResourceChange[], sides: ReturnType<NamedIn>): readonly Met[] {
  if (!sides) return [];
  const given = groupBy(
    nameds(changes, GIVES_UP, ({ from, address }) => sides.before.get(from ?? address)),
    ({ key }) => key,
  );
  if (given.size === 0) return [];
  return nameds(changes, TAKES, ({ address }) => sides.after.get(address)).flatMap(({ change: made, resource: now, key }) =>
    (given.get(key) ?? []).flatMap(({ change: ended, resource: was }) => {
      if (made === ended || was.meta.provider !== now.meta.provider) return [];
      const kind = outcome(made, ended, collision(now.type, was.arguments, now.arguments));
      return kind ? [{ made, kind, ended }] : [];
    }),
  );
}

interface Named {
  readonly change: ResourceChange;
  readonly resource: Resource;
  /** Equal where the names are. */
  readonly key: string;
}

/** The changes of some actions whose resource has a name that is known before. */
function nameds(
  changes: readonly ResourceChange[],
  actions: ReadonlySet<ResourceAction>,
  resourceOf: (change: ResourceChange) => Resource | undefined,
): readonly Named[] {
  return changes.flatMap((change) => {
    const resource = actions.has(change.action) ? resourceOf(change) : undefined;
    const name = resource && nameOf(resource.type, resource.arguments);
    return resource && name !== undefined ? [{ change, resource, key: `${resource.type} ${name}` }] : [];
  });
}

const GIVES_UP: ReadonlySet<ResourceAction> = new Set(["destroy", "replace", "update", "move", "forget"]);
const TAKES: ReadonlySet<ResourceAction> = new Set(["create", "import", "replace", "update", "move"]);
const DELETES: ReadonlySet<ResourceAction> = new Set(["destroy", "replace"]);

/** An import takes what is there: no vendor refuses it. */
function outcome(made: ResourceChange, ended: ResourceChange, kind: Collision | undefined): Collision | undefined {
  if (kind === undefined) return undefined;
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
    text: ended ? `${what} ${handedOn} ${ended.address}` : `${what} ${made.action === "destroy" ? LEFT.text : first}`,
    fields: [],
    hint: ended ? HANDED_ON : made.action === "destroy" ? LEFT.hint : hint,
  };
}

/** What each kind is called in a review. */
const KINDS: Readonly<Record<Collision, Pick<Change, "category"> & { readonly first: string; readonly handedOn: string; readonly hint: string }>> = {
  overwritten: {
    category: "deploy-deletes",
    first: "takes the place of the one that it replaces, and is then deleted with it, by their one name",
    handedOn: "takes the name of one that the same deploy deletes, and may be deleted with it:",
    hint: "undo what replaces it (terraform untaint, or plan without -replace); where that can't be, apply twice: the second one makes it again",
  },
  refused: {
    category: "deploy-stops",
    first: "would be made while the one that it replaces has its name: the vendor refuses a second one",
    handedOn: "could be made while another has its name, and the vendor refuses a second one. Only then goes",
    hint: "undo what replaces it (terraform untaint, or plan without -replace), or destroy the old one first",
  },
};
const HANDED_ON = "keep it where it is (renamedFrom, or a moved block); else give the name up in one deploy, and take it in the next";
/** An old one that an apply which broke off left in the state. */
const LEFT = {
  text: "was left by an apply that broke off: its end takes away the current one as well, by their one name",
  hint: "apply twice: the second one makes it again",
};
