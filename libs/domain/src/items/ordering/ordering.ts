import { shuffle, type Random } from '../../random';
import { checkChosen } from '../check-chosen';
import type { Ordering } from '../item';
import type { ItemKind } from '../item-kind';

/**
 * All options in the right order. Of every two options it counts whether the right one stands first:
 * (right pairs − wrong pairs) / all pairs, never below zero. This is Kendall's rank correlation between the given
 * and the right order (M. G. Kendall, "A new measure of rank correlation", Biometrika 30, 1938), cut off at zero:
 * the same idea as `balanced` multiple choice. Putting two neighbours right always earns more (or still
 * nothing), which a count of right neighbours or of right places does not promise.
 *
 * @example
 * // right: a b c d. Given: b a c d. Five of six pairs are right, one is wrong: (5 − 1) / 6.
 * ordering.grade(item, { kind: 'ordering', order: ['b', 'a', 'c', 'd'] }); // 0.666…
 */
export const ordering: ItemKind<'ordering'> = {
  optionCount: { least: 3, most: 8 },
  checkKey: () => [],
  key: (item) => item.options.map((option) => option.id),
  checkResponse: (item, response) =>
    checkChosen(item.options, response.order) ??
    (response.order.length < item.options.length ? 'incomplete' : undefined),
  grade: (item, response) => rankCorrelation(rightOrder(item), response.order),
  order: unsolvedOrder,
  chosen: (response) => response.order,
  rename: (response, nameOf) => ({ ...response, order: response.order.map(nameOf) }),
};

function rightOrder(item: Ordering): readonly string[] {
  return item.options.map((option) => option.id);
}

function rankCorrelation(right: readonly string[], given: readonly string[]): number {
  const places = given.map((id) => right.indexOf(id));
  const pairs = (places.length * (places.length - 1)) / 2;
  const rightPairs = places.flatMap((place, index) => places.slice(index + 1).filter((later) => later > place)).length;
  return Math.max(0, (2 * rightPairs - pairs) / pairs);
}

/** Never the right order: leaving an item as it was shown must not solve it. */
function unsolvedOrder(item: Ordering, random: Random): readonly string[] {
  const right = rightOrder(item);
  const shuffled = shuffle(right, random);
  const solved = shuffled.every((id, place) => id === right[place]);
  return solved ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
