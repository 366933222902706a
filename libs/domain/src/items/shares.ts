import type { Problem } from '../checks/problem';

/** What an answer earns of the points, in percent with five decimals; less than 0 where it takes points away. */
export interface Share {
  readonly percent: number;
}

/** The share of a part that can be chosen. */
export interface PartShare extends Share {
  readonly id: string;
}

/** An answer that earns a share of the points, in words. */
export interface WrittenShare extends Share {
  readonly answer: string;
}

/**
 * How an item is marked where that is more than right or wrong: some answers earn a share of the points, or wrong ones
 * take some away. A learner reads it before answering.
 */
export type Marking = 'shares' | 'penalties';

/**
 * The decimals of a share, and how many of them an item may have.
 *
 * @example
 * shareLimits.decimals; // 5
 */
export const shareLimits = { decimals: 5, count: 20 } as const;

/** What rounded thirds make of a whole, as a fraction. */
const inexactness = 1.5e-4;

/**
 * The fraction of the points that shares earn together: never less than none or more than all.
 *
 * @example
 * addShares([50, -20]); // 0.3
 * addShares([33.33333, 33.33333, 33.33333]); // 1
 */
export function addShares(percents: readonly number[]): number {
  const fraction = percents.reduce((sum, percent) => sum + percent, 0) / 100;
  if (fraction < inexactness) return 0;
  return fraction > 1 - inexactness ? 1 : fraction;
}

/**
 * The share of a part; 0 where it has none.
 *
 * @example
 * findPercent([{ id: 'b', percent: 50 }], 'b'); // 50
 */
export function findPercent(shares: readonly PartShare[] | undefined = [], id: string): number {
  return shares.find((share) => share.id === id)?.percent ?? 0;
}

/**
 * How an item with such shares is marked; undefined where each is all or nothing.
 *
 * @example
 * findMarking([{ percent: -50 }]); // 'penalties'
 */
export function findMarking(shares: readonly Share[] = []): Marking | undefined {
  if (shares.some(({ percent }) => percent < 0)) return 'penalties';
  return shares.some(({ percent }) => percent > 0 && percent < 100) ? 'shares' : undefined;
}

/**
 * How an asked item is marked, as its field; nothing where there is nothing to tell.
 *
 * @example
 * withMarking('penalties'); // { marking: 'penalties' }
 */
export function withMarking(marking: Marking | undefined): { readonly marking?: Marking } {
  return marking === undefined ? {} : { marking };
}

/**
 * Checks the shares of parts: each of a part that may have one, none twice, none of nothing.
 *
 * @param known the parts that may have one
 * @param least the smallest share, in percent
 * @example
 * checkPartShares([{ id: 'x', percent: 50 }], ['a', 'b'], 0); // [{ code: 'share-misplaced', … }]
 */
export function checkPartShares(
  shares: readonly PartShare[],
  known: readonly string[],
  least: number,
): Problem[] {
  const left = new Set(known);
  return shares.flatMap(({ id, percent }): Problem[] => {
    if (!left.delete(id)) return [{ code: 'share-misplaced', where: { field: 'shares' } }];
    const where = { option: id, field: 'shares' };
    return percent === 0 ? [outOfRange(where, least)] : checkPercent(percent, where, least);
  });
}

/**
 * Checks a share against the smallest that there may be.
 *
 * @example
 * checkPercent(120, { field: 'shares/1' }, 0); // [{ code: 'share-out-of-range', … }]
 */
export function checkPercent(percent: number, where: Problem['where'], least: number): Problem[] {
  const fits =
    percent >= least && percent <= 100 && Number(percent.toFixed(shareLimits.decimals)) === percent;
  return fits ? [] : [outOfRange(where, least)];
}

function outOfRange(where: Problem['where'], least: number): Problem {
  return { code: 'share-out-of-range', where, detail: { least, most: 100 } };
}
