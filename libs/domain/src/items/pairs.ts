import type { ResponseProblem } from './item-kind';

/** What was chosen for one part of an item: for an entry, or for a gap. Empty while nothing is chosen. */
export interface Pair {
  readonly part: string;
  readonly choice: string;
}

/**
 * Checks the pairs of a response: one for each part, none chosen that the part does not offer.
 *
 * @param offered what can be chosen for each part, by its id
 * @example
 * checkPairs(new Map([['a', ['x', 'y']]]), [{ part: 'a', choice: 'z' }]); // 'unknown-option'
 */
export function checkPairs(
  offered: ReadonlyMap<string, readonly string[]>,
  pairs: readonly Pair[],
): ResponseProblem | undefined {
  if (
    pairs.some(
      ({ part, choice }) =>
        !(choice === '' ? offered.has(part) : offered.get(part)?.includes(choice)),
    )
  )
    return 'unknown-option';
  if (new Set(pairs.map(({ part }) => part)).size < pairs.length) return 'repeated-option';
  return pairs.length < offered.size ? 'incomplete' : undefined;
}

/**
 * The share of pairs that are right. `all`: nothing unless every one is.
 *
 * @param right the right choice for each part, at least one
 * @example
 * shareOfPairs([{ part: 'a', choice: 'x' }, { part: 'b', choice: 'y' }], [{ part: 'a', choice: 'x' }, { part: 'b', choice: 'x' }], 'each'); // 0.5
 */
export function shareOfPairs(
  right: readonly Pair[],
  pairs: readonly Pair[],
  scoring: 'all' | 'each',
): number {
  const hits = right.filter(({ part, choice }) =>
    pairs.some((pair) => pair.part === part && pair.choice === choice),
  ).length;
  return scoring === 'all' && hits < right.length ? 0 : hits / right.length;
}

/**
 * Whether something is chosen for any part.
 *
 * @example
 * areBegun([{ part: 'a', choice: 'x' }, { part: 'b', choice: '' }]); // true
 */
export function areBegun(pairs: readonly Pair[]): boolean {
  return pairs.some(({ choice }) => choice !== '');
}

/**
 * Whether something is chosen for every part.
 *
 * @example
 * areComplete([{ part: 'a', choice: '' }]); // false
 */
export function areComplete(pairs: readonly Pair[]): boolean {
  return pairs.length > 0 && pairs.every(({ choice }) => choice !== '');
}

/**
 * The same pairs with each id replaced.
 *
 * @example
 * renamePairs([{ part: 'a', choice: '' }], (id) => `${id}1`); // [{ part: 'a1', choice: '' }]
 */
export function renamePairs(pairs: readonly Pair[], nameOf: (id: string) => string): Pair[] {
  return pairs.map(({ part, choice }) => ({
    part: nameOf(part),
    choice: choice === '' ? '' : nameOf(choice),
  }));
}
