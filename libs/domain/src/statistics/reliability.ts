import type { ItemPair } from './pair-sums';

/**
 * How reliable the results are, or why that cannot be said. `kind` names what was computed: `kr-20` where everybody had
 * the same items, each right or wrong and of equal points; `alpha` where everybody had the same items; `drawn` where
 * forms were drawn. The value is at most 1 and may fall below 0, where items have nothing in common.
 */
export type Reliability =
  | { readonly given: true; readonly kind: 'kr-20' | 'alpha' | 'drawn'; readonly value: number }
  | {
      readonly given: false;
      readonly reason:
        | 'too-few-people'
        | 'too-few-items'
        | 'no-spread'
        | 'pairs-too-few'
        | 'bank-too-large';
    };

/** What reliability is computed from; scores of items add up to the result. */
export interface ReliabilityGiven {
  readonly pairs: Iterable<ItemPair>;
  /** The variance of the results, with n − 1. */
  readonly variance: number;
  /** The mean number of items in a form. */
  readonly length: number;
  readonly kind: 'kr-20' | 'alpha' | 'drawn';
}

/**
 * The fewest people who had two items together for the pair to count.
 *
 * @example
 * fewestPairPeople; // 10
 */
const fewestPairPeople = 10;

/** The least share of what forms have in pairs that must count. */
const leastCovered = 0.5;

/**
 * How much of the spread of the results comes back in other questions: the covariance that two different items of a form
 * have on average, taken for the square of the length, as a share of the variance of the results.
 *
 * Where everybody had the same items this is Cronbach's alpha ("Coefficient alpha and the internal structure of tests",
 * Psychometrika 16 (3), 1951), and with items that are right or wrong KR-20 (G. F. Kuder and M. W. Richardson,
 * Psychometrika 2 (3), 1937). Where each form is drawn, two items are compared over the people who had both, each pair
 * weighs as often as it was drawn, and pairs that fewer than {@link fewestPairPeople} people had are left out. The
 * variance of the results then holds what luck in the draw adds, so this is the generalizability coefficient of items
 * nested in persons (R. L. Brennan, "Generalizability theory", 2001, section 3.1), which is what a common cut score is
 * exposed to. It is not given when the pairs that count are less than half of those in the forms.
 *
 * @example
 * // Three items, covariances 0.1, 0.05 and 0.06 among equally many people, results with a variance of 1.02:
 * computeReliability({ pairs, variance: 1.02, length: 3, kind: 'alpha' }); // 9 × 0.07 / 1.02 = 0.6176
 */
export function computeReliability({
  pairs,
  variance,
  length,
  kind,
}: ReliabilityGiven): Reliability {
  if (length < 2) return { given: false, reason: 'too-few-items' };
  if (variance < 1e-9) return { given: false, reason: 'no-spread' };
  const every = [...pairs];
  const known = every.filter(({ together }) => together >= fewestPairPeople);
  const all = every.reduce((people, { together }) => people + together, 0);
  const counted = known.reduce((people, { together }) => people + together, 0);
  // In one order, whatever the order of the pairs, so that the last digit is the same each time.
  const sum = known
    .map(({ together, covariance }) => together * covariance)
    .sort((one, other) => one - other)
    .reduce((total, each) => total + each, 0);
  if (counted === 0 || counted < leastCovered * all)
    return { given: false, reason: 'pairs-too-few' };
  return { given: true, kind, value: Math.min(1, (length ** 2 * (sum / counted)) / variance) };
}

/**
 * The standard error of measurement, in the unit of the results: two of three people are within it of what they would
 * reach on average over many such forms. Source: Lord and Novick, 1968, section 3.8.
 *
 * @param reliability 1 at most; below 0 it counts as 0
 * @example
 * computeStandardError(15 ** 2, 0.84); // 15 × √0.16 = 6
 */
export function computeStandardError(variance: number, reliability: number): number {
  return Math.sqrt(variance * (1 - Math.max(0, reliability)));
}
