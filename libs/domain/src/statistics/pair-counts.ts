import { count, ordered } from './counted';

/** Two shares of the same person, 0 to 1, and how many people have both. */
export interface CountedPair {
  readonly first: number;
  readonly second: number;
  readonly count: number;
}

/** Shares are counted to four digits, so that equal ones meet whatever order they were summed in. */
const steps = 10_000;

/**
 * Counts pairs of shares. Nothing says whose they are, and their order leaves no trace.
 *
 * @example
 * const counts = new PairCounts();
 * counts.add(1, 0.5);
 * counts.add(1, 0.5);
 * counts.list(); // [{ first: 1, second: 0.5, count: 2 }]
 */
export class PairCounts {
  private readonly counts = new Map<number, number>();

  add(first: number, second: number): void {
    count(this.counts, Math.round(first * steps) * (steps + 1) + Math.round(second * steps));
  }

  /** The pairs by the first share, then by the second. */
  list(): CountedPair[] {
    return ordered(this.counts).map(({ value, count }) => ({
      first: Math.floor(value / (steps + 1)) / steps,
      second: (value % (steps + 1)) / steps,
      count,
    }));
  }
}
