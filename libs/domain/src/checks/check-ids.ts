import { isContentId } from '../content/content-id';
import type { Problem, ProblemPlace } from './problem';

/** An id, and where it stands. */
export interface PlacedId {
  readonly id: string;
  readonly where: ProblemPlace;
}

/**
 * Checks that each id is valid and none stands twice.
 *
 * @example
 * checkIds([{ id: 'a', where: { option: 'a' } }, { id: 'a', where: { option: 'a' } }]);
 * // [{ code: 'id-repeated', where: { option: 'a' }, detail: { id: 'a' } }]
 */
export function checkIds(ids: readonly PlacedId[]): Problem[] {
  const invalid = ids.filter(({ id }) => !isContentId(id));
  return [
    ...invalid.map(({ id, where }): Problem => ({ code: 'id-invalid', where, detail: { id } })),
    ...checkRepeatedIds(ids),
  ];
}

/**
 * Finds ids that stand twice; each repetition is one problem, the first place is none.
 *
 * @example
 * checkRepeatedIds([{ id: 'a', where: {} }, { id: 'b', where: {} }]); // []
 */
export function checkRepeatedIds(ids: readonly PlacedId[]): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, where }): Problem[] => {
    if (seen.has(id)) return [{ code: 'id-repeated', where, detail: { id } }];
    seen.add(id);
    return [];
  });
}
