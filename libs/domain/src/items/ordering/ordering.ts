import { shuffle, type Random } from '../../random';
import type { AskedOptions, ItemBase, Option } from '../item-base';
import type { ItemKind } from '../item-kind';
import {
  askOptions,
  checkChosen,
  checkOptions,
  listIds,
  mapOptions,
  pickRemarks,
  listVisible,
  listOptionTexts,
} from '../options';

/** Put 3 to 8 entries in order; `options` stand in the right order, each shown shuffled. */
export interface Ordering extends ItemBase {
  readonly kind: 'ordering';
  readonly options: readonly Option[];
}

/** All options in the chosen order. */
export interface OrderingResponse {
  readonly kind: 'ordering';
  readonly order: readonly string[];
}

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
export const ordering: ItemKind<Ordering, OrderingResponse, AskedOptions<'ordering'>> = {
  check: ({ options }) => checkOptions(options, { least: 3, most: 8 }),
  parts: ({ options }) => listIds(options),
  order: ({ options }, random) => unsolvedOrder(listIds(options), random),
  ask: ({ id, kind, prompt, options }, shown) => ({
    id,
    kind,
    prompt,
    options: askOptions(options, shown),
  }),
  checkResponse: ({ options }, { order }) =>
    checkChosen(listIds(options), order) ??
    (order.length < options.length ? 'incomplete' : undefined),
  isAnswered: ({ order }) => order.length > 0,
  grade: ({ options }, { order }) => rankCorrelation(listIds(options), order),
  key: ({ kind, options }) => ({ kind, order: listIds(options) }),
  remarks: ({ options }) => pickRemarks(options),
  summarise: ({ options }, { order }) => listOptionTexts(options, order),
  rename: ({ kind, order }, nameOf) => ({ kind, order: order.map(nameOf) }),
  mapTexts: (item, change) => ({ ...item, options: mapOptions(item.options, change) }),
  words: ({ options }) => listVisible(options),
};

function rankCorrelation(right: readonly string[], given: readonly string[]): number {
  const places = given.map((id) => right.indexOf(id));
  const pairs = (places.length * (places.length - 1)) / 2;
  const rightPairs = places.flatMap((place, index) =>
    places.slice(index + 1).filter((later) => later > place),
  ).length;
  return Math.max(0, (2 * rightPairs - pairs) / pairs);
}

/** Never the right order: leaving an item as it was shown must not solve it. */
function unsolvedOrder(right: readonly string[], random: Random): readonly string[] {
  const shuffled = shuffle(right, random);
  const solved = shuffled.every((id, place) => id === right[place]);
  return solved ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
