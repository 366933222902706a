import { criticalNormal } from './critical-t';

/** A 95% confidence interval. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** How large a difference is beside the spread between people: Cohen's d, with its 95% confidence interval. */
export interface Effect {
  readonly size: number;
  readonly interval: Interval;
}

/** Mean and deviation of results. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** Two measurements of the same people, in one unit; deviations with n − 1. */
export interface PairedSpreads {
  readonly people: number;
  readonly before: Spread;
  readonly after: Spread;
  readonly differences: Spread;
}

/**
 * The effect of what lies between two measurements of the same people, as d_av: the mean difference divided by the square
 * root of the mean of both variances. It is not d_z, which divides by the deviation of the differences: that grows with
 * the correlation of the two measurements, so the same gain looks larger the more alike the forms are, and it cannot be
 * compared with other courses. Undefined where nobody differs from anybody.
 *
 * Source of size, standard error and interval: D. G. Bonett, "Confidence intervals for standardized linear contrasts of
 * means", Psychological Methods 13 (2), 2008, for two measurements of the same people, without a correction for bias and
 * without the assumption of equal variances. J. Cohen calls 0.2 small, 0.5 medium and 0.8 large ("Statistical power
 * analysis for the behavioral sciences", 1988).
 *
 * @example
 * // 25 people, means 110.4 and 102.1, deviations 15.3 and 14.6, which correlate with 0.75:
 * pairedEffect(spreads)?.size; // 0.555, from 0.239 to 0.871
 */
export function pairedEffect({
  people,
  before,
  after,
  differences,
}: PairedSpreads): Effect | undefined {
  const [one, other, between] = [
    before.deviation ** 2,
    after.deviation ** 2,
    differences.deviation ** 2,
  ];
  const mean = (one + other) / 2;
  if (mean < 1e-9) return undefined;
  const size = differences.mean / Math.sqrt(mean);
  const covariance = (one + other - between) / 2;
  const freedom = people - 1;
  const ofSpread =
    (size ** 2 * (one ** 2 + other ** 2 + 2 * covariance ** 2)) / (8 * freedom * mean ** 2);
  const reach = criticalNormal * Math.sqrt(ofSpread + between / (freedom * mean));
  return { size, interval: { lower: size - reach, upper: size + reach } };
}
