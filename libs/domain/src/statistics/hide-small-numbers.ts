import { mergeSmallGroups } from './merge-small-groups';

/**
 * Numbers of people in rows that make up a whole, of which those that are too small are null, and so are the next larger ones as long as
 * the hidden could be reckoned from the whole. Each measure is told of on its own; its order and zeros stay.
 *
 * @example
 * hideSmallNumbers([{ done: 40 }, { done: 12 }, { done: 3 }], ['done']); // [{ done: 40 }, { done: null }, { done: null }]
 */
export function hideSmallNumbers<Measure extends string>(
  rows: readonly Readonly<Record<Measure, number>>[],
  measures: readonly Measure[],
): Map<Measure, readonly (number | null)[]> {
  return new Map(
    measures.map((measure) => {
      const groups = rows.map((row) => ({ people: row[measure] }));
      const { together } = mergeSmallGroups(groups);
      const hidden = new Set(together);
      return [measure, groups.map((group) => (hidden.has(group) ? null : group.people))];
    }),
  );
}
