import type { OncallLayer, OncallSchedule } from "../../../model/oncall/model";
import type { Roster } from "./roster";
import { moves } from "./spans";
import { turns } from "./turns";

/**
 * The same people in the same circle, begun by another: the order in which nobody's turn moves within the range. Tried, one
 * after the other, and not computed, so that what is advised holds.
 * @returns nothing where no order does it, or several layers have other people
 */
export function orderThatKeeps(
  old: OncallSchedule,
  now: OncallSchedule,
  { before, after }: { readonly before: Roster; readonly after: Roster },
): { readonly layer: string; readonly people: readonly string[] } | undefined {
  const was = before.of(old.id);
  const differing = now.layers.flatMap((layer, place) => (old.layers[place]?.people.join() === layer.people.join() ? [] : [place]));
  const [place] = differing;
  const layer = place === undefined ? undefined : now.layers[place];
  if (differing.length !== 1 || layer === undefined) return undefined;
  const orders = layer.people.map((_, first) => [...layer.people.slice(first), ...layer.people.slice(0, first)]);
  const people = orders.find((order) => {
    const is = after.users(turns({ ...now, layers: withPeople(now.layers, place as number, order) }, after.range));
    return moves(was, is, Object.is).length === 0;
  });
  return people && { layer: layer.name, people };
}

const withPeople = (layers: readonly OncallLayer[], place: number, people: readonly string[]): readonly OncallLayer[] =>
  layers.map((layer, other) => (other === place ? { ...layer, people } : layer));
