import { computeMean, sumCounts, computeVariance, type Counted } from './counted';
import { criticalT } from './critical-t';
import type { Flag, GainFlagCode } from './flag';
import type { PairedResult } from './paired-result';
import { pairedEffect, type Effect, type Interval, type Spread } from './paired-effect';
import { enoughToJudge, mayBeParted } from './smallest-group';

/**
 * What a course has brought to those who took both of its parallel forms. Results are in percent of the points, and
 * differences in percentage points: the form after the course less the entry test.
 */
export interface LearningGain {
  readonly people: number;
  readonly before: Spread;
  readonly after: Spread;
  readonly difference: number;
  /** The 95% confidence interval of the mean difference. */
  readonly interval: Interval;
  /** The share of what could be gained that was gained, by the means; 1 at most. Null where all had everything before. */
  readonly normalised: number | null;
  /** The mean of the same share of each person who had something to gain. Null where it would tell of the few who had not. */
  readonly individual: number | null;
  /** Null where nothing is spread. */
  readonly effect: Effect | null;
  readonly flags: readonly Flag<GainFlagCode>[];
}

/** From here on an entry test leaves so little to gain that a gain says little. The limit is the house's own. */
const littleRoom = 80;

/**
 * The gain of those who took both forms, or null where it would tell of fewer people than may be shown: of those with
 * both forms, or of the others of whom the statistics tell.
 *
 * The normalised gain is Hake's: what the class gained, as a share of what it could have ("Interactive-engagement versus
 * traditional methods", American Journal of Physics 66 (1), 1998, who calls 0.3 medium and 0.7 high). It is taken of the
 * means; the mean of the shares of single people stands beside it, because they differ where those who knew less gain
 * otherwise than those who knew more (L. Bao, "Theoretical comparisons of average normalized gain calculations",
 * American Journal of Physics 74 (10), 2006). The means lead: a person who had 95% before and has 90% after counts as
 * −1 in the other, as much as someone who reached everything counts for it. The interval of the difference is that of
 * Student's paired t.
 *
 * @param people all of whom the statistics of the assessment tell, with both forms or not
 * @example
 * // Ten people with 40 before and 70 after, ten with 60 and 80: the means are 50 and 75.
 * learningGain(pairs, 20)?.normalised; // 25 / 50 = 0.5; of single people (0.5 + 0.5) / 2
 */
export function learningGain(pairs: readonly PairedResult[], people: number): LearningGain | null {
  const paired = pairs.reduce((sum, { count }) => sum + count, 0);
  if (!mayBeParted(paired, people)) return null;
  const [before, after] = [
    spreadOf(pairs, (pair) => pair.before),
    spreadOf(pairs, (pair) => pair.after),
  ];
  const differences = spreadOf(pairs, (pair) => pair.after - pair.before);
  const reach = (criticalT(paired - 1) * differences.deviation) / Math.sqrt(paired);
  const interval = { lower: differences.mean - reach, upper: differences.mean + reach };
  const effect = pairedEffect({ people: paired, before, after, differences }) ?? null;
  const gain = { people: paired, before, after, difference: differences.mean, interval, effect };
  return {
    ...gain,
    normalised: normalisedGain(before.mean, after.mean) ?? null,
    individual: individualGain(pairs, paired),
    flags: gainFlags(gain),
  };
}

/**
 * The share of what could be gained that was gained: 1 where everything was, below 0 where something was lost. Undefined
 * where nothing could be gained.
 *
 * @param before percent, 0 to 100
 * @param after percent, 0 to 100
 * @example
 * normalisedGain(40, 70); // 30 / 60 = 0.5
 */
export function normalisedGain(before: number, after: number): number | undefined {
  return before < 100 ? (after - before) / (100 - before) : undefined;
}

function individualGain(pairs: readonly PairedResult[], people: number): number | null {
  const gains = pairs.flatMap(({ before, after, count }): Counted[] => {
    const value = normalisedGain(before, after);
    return value === undefined ? [] : [{ value, count }];
  });
  return mayBeParted(sumCounts(gains), people) ? (computeMean(gains) ?? null) : null;
}

function spreadOf(pairs: readonly PairedResult[], of: (pair: PairedResult) => number): Spread {
  const values = pairs.map((pair) => ({ value: of(pair), count: pair.count }));
  return { mean: computeMean(values) ?? 0, deviation: Math.sqrt(computeVariance(values) ?? 0) };
}

function gainFlags({
  people,
  before,
  interval,
}: Pick<LearningGain, 'people' | 'before' | 'interval'>): Flag<GainFlagCode>[] {
  if (people < enoughToJudge) return [];
  const flags: Flag<GainFlagCode>[] = [];
  if (interval.upper < 0)
    flags.push({ code: 'knows-less', values: { lower: interval.lower, upper: interval.upper } });
  else if (interval.lower <= 0)
    flags.push({ code: 'no-sure-gain', values: { lower: interval.lower, upper: interval.upper } });
  if (before.mean >= littleRoom)
    flags.push({ code: 'little-to-gain', values: { before: before.mean } });
  return flags;
}
