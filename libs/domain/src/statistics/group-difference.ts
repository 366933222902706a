import { percents } from './score-groups';

/** Right and other answers of one group to one item, by the whole percent of the result: two rows of 101 numbers. */
export interface AnswersByScore {
  readonly right: ArrayLike<number>;
  readonly wrong: ArrayLike<number>;
}

/**
 * The classes of the Educational Testing Service: A negligible, B moderate, C large.
 */
export type DifferenceClass = 'A' | 'B' | 'C';

/** How an item treats two groups whose results are equal. */
export interface GroupDifference {
  /** The common odds ratio: above 1 the item is easier for the first group than for the other, results being equal. */
  readonly oddsRatio: number;
  /** The same on the delta scale of ETS, −2.35 ln(odds ratio): below 0 it is harder for the other group. */
  readonly delta: number;
  /** The standard error of `delta`. */
  readonly standardError: number;
  readonly class: DifferenceClass;
}

/**
 * The fewest people of each group from whom a difference is judged. Smaller groups are seldom judged rightly; 50 is the
 * smallest that A. M. Fidalgo, D. Ferreres and J. Muñiz studied ("Utility of the Mantel-Haenszel procedure for detecting
 * differential item functioning in small samples", Educational and Psychological Measurement 64 (6), 2004).
 *
 * @example
 * fewestOfGroup; // 50
 */
export const fewestOfGroup = 50;

/**
 * Compares how two groups answer one item, among people of the same result. Undefined where the strata do not let the
 * odds be compared. An answer counts as right only when it earns all points.
 *
 * Source: N. Mantel and W. Haenszel, Journal of the National Cancer Institute 22 (4), 1959; for items P. W. Holland and
 * D. T. Thayer in "Test validity", 1988, who let the result include the item. The standard error is that of J. Robins,
 * N. Breslow and S. Greenland, Biometrics 42 (2), 1986. The classes are those of R. Zwick and K. Ercikan, Journal of
 * Educational Measurement 26 (1), 1989: A when |delta| is under 1 or not significantly different from 0 (5%), C when
 * it is at least 1.5 and significantly above 1 (5%, one-sided), otherwise B.
 *
 * @example
 * // One stratum, 30 of 40 right against 20 of 40: odds 3 against 1.
 * groupDifference(first, other)?.oddsRatio; // 3; delta −2.35 × ln 3 = −2.58
 */
export function groupDifference(
  first: AnswersByScore,
  other: AnswersByScore,
): GroupDifference | undefined {
  const sums = { r: 0, s: 0, pr: 0, both: 0, qs: 0 };
  for (let percent = 0; percent < percents; percent++) {
    const [a, b, c, d] = [
      first.right[percent] ?? 0,
      first.wrong[percent] ?? 0,
      other.right[percent] ?? 0,
      other.wrong[percent] ?? 0,
    ];
    const total = a + b + c + d;
    if (total === 0) continue;
    const [r, s, p, q] = [(a * d) / total, (b * c) / total, (a + d) / total, (b + c) / total];
    sums.r += r;
    sums.s += s;
    sums.pr += p * r;
    sums.both += p * s + q * r;
    sums.qs += q * s;
  }
  if (sums.r === 0 || sums.s === 0) return undefined;
  const variance =
    sums.pr / (2 * sums.r ** 2) + sums.both / (2 * sums.r * sums.s) + sums.qs / (2 * sums.s ** 2);
  const oddsRatio = sums.r / sums.s;
  const [delta, standardError] = [
    deltaScale * Math.log(oddsRatio),
    Math.abs(deltaScale) * Math.sqrt(variance),
  ];
  return { oddsRatio, delta, standardError, class: classOf(Math.abs(delta), standardError) };
}

const deltaScale = -2.35;

function classOf(size: number, standardError: number): DifferenceClass {
  if (size < 1 || size < 1.96 * standardError) return 'A';
  return size >= 1.5 && size - 1 > 1.645 * standardError ? 'C' : 'B';
}
