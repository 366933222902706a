import type { AssessmentTally } from './assessment-tally';
import { computeMean, sumCounts, computeVariance } from './counted';
import { decisionConsistency, type DecisionConsistency } from './decision-consistency';
import type { AssessmentFlagCode, Flag, ItemFlagCode } from './flag';
import { itemStatistics, type ItemStatistics, type ItemOptions } from './item-statistics';
import { itemFlags } from './item-flags';
import { ItemTally } from './item-tally';
import { learningGain, type LearningGain } from './learning-gain';
import { computeReliability, computeStandardError, type Reliability } from './reliability';
import { resultBars, type ResultBar } from './result-bars';
import { roundStatistics } from './round-statistics';
import { enoughToJudge, mayBeShown } from './smallest-group';

/** What the statistics of an assessment are read with. */
export interface AssessmentRead {
  /** The percent of the points from which it is passed. */
  readonly cutScore: number;
  readonly minutes: number;
  /** Every item that a form may hold, by id, in the order in which to report. */
  readonly items: ReadonlyMap<string, ItemOptions>;
}

/** An item with its statistics, null where too few people were shown it, and what to look at. */
export interface ReportedItem {
  readonly item: string;
  readonly figures: ItemStatistics | null;
  readonly flags: readonly Flag<ItemFlagCode>[];
}

/** How steady the decision is, and the share of people whose result lies within one standard error of the cut score. */
export interface DecisionStatistics extends DecisionConsistency {
  readonly nearCut: number | null;
}

/** What is known of an assessment. Results, deviation and standard error are in percent, shares 0 to 1. */
export interface AssessmentStatistics {
  /** Closed attempts that were counted, one of each person. */
  readonly people: number;
  readonly mean: number;
  readonly deviation: number;
  readonly passed: number;
  readonly bars: readonly ResultBar[];
  readonly reliability: Reliability;
  readonly standardError: number | null;
  readonly decision: DecisionStatistics | null;
  /** The groups that are large enough to be shown. */
  readonly groups: readonly {
    readonly attribute: string;
    readonly group: string;
    readonly people: number;
  }[];
  readonly flags: readonly Flag<AssessmentFlagCode>[];
  /** What the course has brought to those who took its entry test too; null where they, or the others, are too few. */
  readonly gain: LearningGain | null;
  readonly items: readonly ReportedItem[];
}

/**
 * The statistics of an assessment and of its items, or undefined of fewer people than may be shown. Numbers are rounded to
 * six digits, so that the order in which attempts were counted leaves no trace.
 *
 * @example
 * analyseAssessment(tally, { cutScore: 70, minutes: 30, items })?.reliability; // { given: true, kind: 'drawn', value: 0.74 }
 */
export function analyseAssessment(
  tally: AssessmentTally,
  read: AssessmentRead,
): AssessmentStatistics | undefined {
  const results = tally.percents();
  const [mean, variance] = [computeMean(results), computeVariance(results)];
  if (!mayBeShown(tally.people) || mean === undefined || variance === undefined) return undefined;
  const reliability = reliabilityIn(tally, variance);
  const standardError = reliability.given
    ? computeStandardError(variance, reliability.value)
    : null;
  const decision =
    standardError === null
      ? null
      : decisionIn(tally, { mean, variance, reliability, standardError, cut: read.cutScore });
  const seconds = (read.minutes * 60) / tally.length();
  return roundStatistics({
    people: tally.people,
    mean,
    deviation: Math.sqrt(variance),
    passed: tally.passed / tally.people,
    bars: resultBars(results),
    reliability,
    standardError,
    decision,
    groups: shownGroups(tally),
    flags: assessmentFlags(reliability, decision),
    gain: learningGain(tally.pairedResults(), tally.people),
    items: [...read.items].map(([item, options]): ReportedItem => {
      const tallied = tally.items.get(item) ?? new ItemTally();
      const statistics = itemStatistics(tallied, options, tally.groups);
      return {
        item,
        figures: statistics,
        flags: statistics === null ? [] : itemFlags(statistics, { ...options, seconds }),
      };
    }),
  });
}

function reliabilityIn(tally: AssessmentTally, variance: number): Reliability {
  if (tally.people < enoughToJudge) return { given: false, reason: 'too-few-people' };
  if (tally.tooManyItems()) return { given: false, reason: 'bank-too-large' };
  const same = tally.dichotomous ? 'kr-20' : 'alpha';
  return computeReliability({
    pairs: tally.pairs(),
    variance,
    length: tally.length(),
    kind: tally.sameForm() ? same : 'drawn',
  });
}

interface DecisionGiven {
  readonly mean: number;
  readonly variance: number;
  readonly reliability: Reliability;
  readonly standardError: number;
  readonly cut: number;
}

function decisionIn(
  tally: AssessmentTally,
  { mean, variance, reliability, standardError, cut }: DecisionGiven,
): DecisionStatistics | null {
  if (!reliability.given) return null;
  const decision = decisionConsistency({
    mean: mean / 100,
    variance: variance / 100 ** 2,
    reliability: reliability.value,
    cut: cut / 100,
  });
  if (decision === undefined) return null;
  const near = sumCounts(
    tally.percents().filter(({ value }) => Math.abs(value - cut) <= standardError),
  );
  return { ...decision, nearCut: mayBeShown(near) ? near / tally.people : null };
}

function shownGroups(tally: AssessmentTally): AssessmentStatistics['groups'] {
  const all = [...tally.groups].flatMap(([attribute, sizes]) =>
    [...sizes].map(([group, people]) => ({ attribute, group, people })),
  );
  return all
    .filter(({ people }) => mayBeShown(people))
    .sort(
      (one, other) =>
        compareText(one.attribute, other.attribute) ||
        other.people - one.people ||
        compareText(one.group, other.group),
    );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Moodle's documentation calls a coefficient of internal consistency under 0.64 unsatisfactory (Quiz report statistics). */
const leastReliable = 0.64;

/** Of five people, four at least should get the same decision again. */
const leastConsistent = 0.8;

function assessmentFlags(
  reliability: Reliability,
  decision: DecisionStatistics | null,
): Flag<AssessmentFlagCode>[] {
  const flags: Flag<AssessmentFlagCode>[] = [];
  if (reliability.given && reliability.value < leastReliable)
    flags.push({ code: 'unreliable', values: { reliability: reliability.value } });
  if (decision !== null && decision.consistency < leastConsistent)
    flags.push({ code: 'unsteady-decision', values: { consistency: decision.consistency } });
  return flags;
}
