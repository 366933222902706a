import { computeMean, type Counted } from './counted';

/**
 * What people reached in one item beside what they reached in the rest of their form, and how many have both.
 * `item` and `rest` are shares of the points, 0 to 1; `rest` leaves the item itself out.
 */
export interface ScorePair {
  readonly item: number;
  readonly rest: number;
  readonly count: number;
}

/**
 * How easy an item is: the mean share of its points, 0 (nobody) to 1 (everybody). Undefined of nobody.
 * Source: the "facility index" of Moodle's quiz statistics; for items scored 0 or 1 the share of right answers.
 *
 * @example
 * facility([{ item: 1, rest: 0.8, count: 3 }, { item: 0, rest: 0.4, count: 1 }]); // 0.75
 */
export function facility(pairs: readonly ScorePair[]): number | undefined {
  return computeMean(pairs.map(({ item, count }) => ({ value: item, count })));
}

/**
 * How well an item tells strong from weak: the correlation of its score with the rest of the form, −1 to 1. Below
 * zero the strong miss it more than the weak. It is "corrected" because the item is not part of what it is compared
 * with. Undefined where all have the same score in the item or in the rest.
 * Source: F. M. Lord and M. R. Novick, "Statistical theories of mental test scores", 1968, section 15.3; for items
 * with partial credit it is the item-rest correlation.
 *
 * @example
 * // Rests 0.2 and 0.6 missed it, 0.6 and 1 did not: covariance 0.1, deviations 0.5 and √0.08.
 * discrimination(pairs); // 0.1 / (0.5 × 0.2828) = 0.7071
 */
export function discrimination(pairs: readonly ScorePair[]): number | undefined {
  const { both, item, rest } = products(pairs);
  const spread = Math.sqrt(item * rest);
  return spread < noSpread ? undefined : within(both / spread);
}

/**
 * How much of the discrimination that an item of this difficulty could show it does show, −1 to 1: the covariance of
 * item and rest, divided by the greatest one, which there would be if the best scores in the item went to the best in
 * the rest. Undefined where there is nothing to tell apart.
 * Source: "discriminative efficiency" of Moodle's quiz statistics (docs.moodle.org/dev/Quiz_statistics_calculations).
 *
 * @example
 * // As above: the greatest covariance pairs 0, 0, 1, 1 with 0.2, 0.6, 0.6, 1, which is how they are paired already.
 * discriminativeEfficiency(pairs); // 1
 */
export function discriminativeEfficiency(pairs: readonly ScorePair[]): number | undefined {
  const greatest = products(alignSorted(pairs)).both;
  return greatest < noSpread ? undefined : within(products(pairs).both / greatest);
}

const noSpread = 1e-12;

/** Sums of squares and products of the deviations from the means, divided by the number of people. */
function products(pairs: readonly ScorePair[]): { both: number; item: number; rest: number } {
  const total = pairs.reduce((sum, { count }) => sum + count, 0);
  const mean = (of: (pair: ScorePair) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair) * pair.count, 0) / total;
  const [item, rest] = [mean((pair) => pair.item), mean((pair) => pair.rest)];
  if (total === 0) return { both: 0, item: 0, rest: 0 };
  return {
    both: mean((pair) => (pair.item - item) * (pair.rest - rest)),
    item: mean((pair) => (pair.item - item) ** 2),
    rest: mean((pair) => (pair.rest - rest) ** 2),
  };
}

/** The same scores paired anew: the lowest in the item with the lowest in the rest, and so on. */
function alignSorted(pairs: readonly ScorePair[]): ScorePair[] {
  const items = sorted(pairs.map(({ item, count }) => ({ value: item, count })));
  const rests = sorted(pairs.map(({ rest, count }) => ({ value: rest, count })));
  const aligned: ScorePair[] = [];
  let [item, rest] = [items.pop(), rests.pop()];
  while (item !== undefined && rest !== undefined) {
    const count = Math.min(item.count, rest.count);
    aligned.push({ item: item.value, rest: rest.value, count });
    item = item.count > count ? { ...item, count: item.count - count } : items.pop();
    rest = rest.count > count ? { ...rest, count: rest.count - count } : rests.pop();
  }
  return aligned;
}

function sorted(values: readonly Counted[]): Counted[] {
  return [...values].sort((one, other) => one.value - other.value);
}

function within(correlation: number): number {
  return Math.max(-1, Math.min(1, correlation));
}
