/** Where a module of an organisation's own stands around a course that another one shares with it. */
export const surroundingPlaces = ['before', 'after'] as const;

/** One of {@link surroundingPlaces}. */
export type SurroundingPlace = (typeof surroundingPlaces)[number];

/**
 * How long a module stands around a course, in milliseconds since 1970 UTC: `from` is the first instant of the day on which it was
 * put there, `until` that of the day on which it was taken away, null while it stands.
 */
export interface SurroundingTime {
  readonly from: number;
  readonly until: number | null;
}

/**
 * Whether a module belongs to the course of somebody who enrolled at an instant: on the day on which it was put there or later, and
 * before the day on which it was taken away. Whoever is enrolled keeps the course as it was on that day.
 *
 * @param enrolledAt milliseconds since 1970 UTC
 * @example
 * isSurrounding({ from: 1000, until: null }, 999); // false: they enrolled before
 */
export function isSurrounding({ from, until }: SurroundingTime, enrolledAt: number): boolean {
  return from <= enrolledAt && (until === null || enrolledAt < until);
}

/** A module with the place where it stands around a course. */
export interface PlacedModule<Module> {
  readonly place: SurroundingPlace;
  readonly module: Module;
}

/**
 * The modules of a course with those around it, in the order in which they are learnt. What is done is known by the ids of modules,
 * so that one which is called like a module of the course itself is left out.
 *
 * @example
 * surround([{ id: 'znaci' }], [{ place: 'before', module: { id: 'nasa-kuca' } }]); // [{ id: 'nasa-kuca' }, { id: 'znaci' }]
 */
export function surround<Module extends { readonly id: string }>(
  course: readonly Module[],
  around: readonly PlacedModule<Module>[],
): Module[] {
  const known = new Set(course.map(({ id }) => id));
  const at = (place: SurroundingPlace) =>
    around
      .filter((each) => each.place === place && !known.has(each.module.id))
      .map(({ module }) => module);
  return [...at('before'), ...course, ...at('after')];
}
