import { logBeta } from './log-gamma';

/** What a pass-fail decision rests on; scores are shares of the points, 0 to 1. */
export interface DecisionGiven {
  readonly mean: number;
  readonly variance: number;
  /** 0 to 1, see `reliability`. */
  readonly reliability: number;
  /** The share of the points from which it is passed. */
  readonly cut: number;
}

/** How steady the decision is. */
export interface DecisionConsistency {
  /** The share of people who would get the same decision from another form of equal worth, 0 to 1. */
  readonly consistency: number;
  /** The same beyond what chance alone would give (Cohen's kappa), 1 at most. */
  readonly kappa: number;
}

/** Longer effective lengths change nothing in the third digit. */
const longest = 1000;

/**
 * How often two forms of equal worth would decide the same about a person. Undefined where the scores have no spread
 * or no reliability between 0 and 1.
 *
 * Source: S. A. Livingston and C. Lewis, "Estimating the consistency and accuracy of classifications based on test
 * scores", Journal of Educational Measurement 32 (2), 1995. Their effective test length stands for items of unequal
 * points, partial credit and drawn forms; true scores follow a beta distribution over 0 to 1 with the mean and the
 * true variance of the scores. The joint distribution of two forms is then the bivariate beta-binomial of
 * H. Huynh, Journal of Educational Measurement 13 (4), 1976, and is summed without approximation.
 *
 * @example
 * // True scores spread evenly, two items, both needed: 1/5 pass twice, 8/15 fail twice.
 * decisionConsistency({ mean: 1 / 2, variance: 1 / 6, reliability: 1 / 2, cut: 1 }); // consistency: 11/15
 */
export function decisionConsistency({
  mean,
  variance,
  reliability,
  cut,
}: DecisionGiven): DecisionConsistency | undefined {
  const trueVariance = reliability * variance;
  const most = mean * (1 - mean);
  if (trueVariance <= 0 || reliability >= 1 || trueVariance >= most) return undefined;
  const length = Math.max(
    1,
    Math.min(longest, Math.round((most - trueVariance) / (variance * (1 - reliability)))),
  );
  const shape = most / trueVariance - 1;
  const joint = jointOf(length, mean * shape, (1 - mean) * shape);
  const needed = Math.ceil(cut * length - 1e-9);
  const [passTwice, failTwice] = agreements(joint, length, needed);
  const passed = passTwice + (1 - passTwice - failTwice) / 2;
  const chance = passed ** 2 + (1 - passed) ** 2;
  const consistency = passTwice + failTwice;
  return { consistency, kappa: chance < 1 ? (consistency - chance) / (1 - chance) : 0 };
}

/** Gives the probability of two scores, in items right, of the same person in two forms. */
function jointOf(
  length: number,
  alpha: number,
  beta: number,
): (one: number, other: number) => number {
  const scores = Array.from({ length: length + 1 }, (_, score) => score);
  const ways = scores.map(
    (score) => -Math.log(length + 1) - logBeta(score + 1, length - score + 1),
  );
  const sums = Array.from(
    { length: 2 * length + 1 },
    (_, sum) => logBeta(alpha + sum, beta + 2 * length - sum) - logBeta(alpha, beta),
  );
  return (one, other) => Math.exp((ways[one] ?? 0) + (ways[other] ?? 0) + (sums[one + other] ?? 0));
}

function agreements(
  joint: (one: number, other: number) => number,
  length: number,
  needed: number,
): [number, number] {
  let [passTwice, failTwice] = [0, 0];
  for (let one = 0; one <= length; one++) {
    for (let other = 0; other <= length; other++) {
      if (one >= needed && other >= needed) passTwice += joint(one, other);
      if (one < needed && other < needed) failTwice += joint(one, other);
    }
  }
  return [passTwice, failTwice];
}
