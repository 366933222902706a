/** A value and how many have it: what is left of a list when nobody is to be told apart. */
export interface Counted {
  readonly value: number;
  /** A whole number from 1. */
  readonly count: number;
}

/**
 * How many values there are in all.
 *
 * @example
 * sumCounts([{ value: 5, count: 2 }, { value: 8, count: 1 }]); // 3
 */
export function sumCounts(values: readonly Counted[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}

/**
 * The mean, in the unit of the values; undefined of nothing.
 *
 * @example
 * computeMean([{ value: 5, count: 2 }, { value: 8, count: 1 }]); // 6
 */
export function computeMean(values: readonly Counted[]): number | undefined {
  const total = sumCounts(values);
  return total === 0
    ? undefined
    : values.reduce((sum, { value, count }) => sum + value * count, 0) / total;
}

/**
 * The variance with n − 1, in the square of the unit; undefined of fewer than two values.
 *
 * @example
 * computeVariance([{ value: 2, count: 1 }, { value: 4, count: 1 }, { value: 6, count: 1 }]); // (4 + 0 + 4) / 2 = 4
 */
export function computeVariance(values: readonly Counted[]): number | undefined {
  const [total, mean] = [sumCounts(values), computeMean(values)];
  if (mean === undefined || total < 2) return undefined;
  return (
    values.reduce((sum, { value, count }) => sum + count * (value - mean) ** 2, 0) / (total - 1)
  );
}

/** The values that a quarter, half and three quarters of the people do not exceed. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * Median and quartiles, in the unit of the values; undefined of nothing. Between two values it is interpolated, as
 * spreadsheets and R do by default: type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages",
 * The American Statistician 50 (4), 1996.
 *
 * @example
 * computeQuartiles([10, 20, 30, 40].map((value) => ({ value, count: 1 }))); // { lower: 17.5, median: 25, upper: 32.5 }
 */
export function computeQuartiles(values: readonly Counted[]): Quartiles | undefined {
  if (sumCounts(values) === 0) return undefined;
  const sorted = [...values].sort((one, other) => one.value - other.value);
  return {
    lower: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper: quantile(sorted, 0.75),
  };
}

function quantile(sorted: readonly Counted[], share: number): number {
  const place = (sumCounts(sorted) - 1) * share;
  const below = valueAt(sorted, Math.floor(place));
  return below + (place - Math.floor(place)) * (valueAt(sorted, Math.ceil(place)) - below);
}

function valueAt(sorted: readonly Counted[], place: number): number {
  let passed = 0;
  for (const { value, count } of sorted) {
    passed += count;
    if (place < passed) return value;
  }
  throw new RangeError(`There is no place ${place} among ${passed} values`);
}

/**
 * The counts in the order of their values.
 *
 * @example
 * ordered(new Map([[9, 1], [4, 2]])); // [{ value: 4, count: 2 }, { value: 9, count: 1 }]
 */
export function ordered(counts: ReadonlyMap<number, number>): Counted[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => one.value - other.value);
}

/**
 * Counts one more of a value.
 *
 * @example
 * count(new Map([[4, 2]]), 4); // 4 now has 3
 */
export function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
