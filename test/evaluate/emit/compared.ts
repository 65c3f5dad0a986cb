import { readModels } from "../../../environments/models";
import type { Alert, Model, ModelSignal, ResolvedMeasure } from "../../../model/model";

/** The models of a catalog and of the platforms that stand here. */
export const modelsWith = (catalog: Model): readonly Model[] => [
  catalog,
  ...["environments", "examples/minimal/environments"].flatMap((directory) => readModels(directory).models),
];

/** Every signal that is drawn and every alert. */
export const readIn = (models: readonly Model[]): readonly (ModelSignal | Alert)[] =>
  models.flatMap(({ components, alerts }) => [...components.flatMap(({ signals }) => signals), ...alerts]);

/** The two tests of what is known of a vendor. */
export function testsDifferences(
  read: ReturnType<typeof readIn>,
  differences: (signal: ModelSignal | Alert) => Iterable<string>,
  { TO_MEND, SOUND }: Readonly<Record<"TO_MEND" | "SOUND", Readonly<Record<string, string>>>>,
): void {
  test("differ only in what is known", () => {
    const known = [...Object.keys(TO_MEND), ...Object.keys(SOUND)].sort();
    expect([...new Set(read.flatMap((signal) => [...differences(signal)]))].sort()).toEqual(known);
  });

  test("differ in nothing that is both wrong and meant", () => {
    expect(Object.keys(TO_MEND).filter((difference) => difference in SOUND)).toEqual([]);
  });
}

export type Role = "itself" | "the part" | "the total" | "the capacity" | "the guard";

/** Every source that a measure reads, and as what. */
export function rolesOf<S>(measure: ResolvedMeasure<S>): readonly { readonly role: Role; readonly source: S }[] {
  const as = (role: Role, sources: readonly S[]) => sources.map((source) => ({ role, source }));
  const guard = as("the guard", measure.events ?? []);
  if ("plain" in measure) return [...as("itself", [measure.plain]), ...guard];
  if ("part" in measure) return [...as("the part", measure.part), ...as("the total", measure.total), ...guard];
  const own = "used" in measure ? measure.used : measure.free;
  return [...as("itself", [own]), ...as("the capacity", typeof measure.capacity === "number" ? [] : [measure.capacity]), ...guard];
}
