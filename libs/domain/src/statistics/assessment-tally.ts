import type { AttemptOutcome } from './attempt-outcome';
import { count, ordered, type Counted } from './counted';
import { ItemTally } from './item-tally';
import { PairCounts } from './pair-counts';
import type { PairedResult } from './paired-result';
import { PairSums, type ItemPair } from './pair-sums';

/** Pairs are summed for so many items at most: half a million pairs, 16 MB. */
const mostItems = 1000;

/** Results are counted in hundredths of a percent. */
const steps = 10_000;

/**
 * Counts closed attempts, one of each person, into what the statistics of an assessment are made of. Nothing of a person
 * stays: the size depends on the number of items, not of people, and the order of the attempts changes nothing.
 *
 * @example
 * const tally = new AssessmentTally();
 * for (const outcome of outcomes) tally.add(outcome);
 * analyseAssessment(tally, rules);
 */
export class AssessmentTally {
  people = 0;
  passed = 0;
  /** Whether every score so far was none or all of the points, and all items bring the same. */
  dichotomous = true;
  readonly items = new Map<string, ItemTally>();
  readonly groups = new Map<string, Map<string, number>>();
  private readonly results = new Map<number, number>();
  private readonly before = new PairCounts();
  private readonly sums = new PairSums();
  private readonly numbers = new Map<string, number>();
  private drawn = 0;
  private points: number | undefined;

  /** Counts one attempt. A form without points is left out: there is nothing to compare. */
  add({ passed, groups, items, entryTest }: AttemptOutcome): void {
    const maximum = items.reduce((sum, item) => sum + item.maximum, 0);
    if (maximum === 0) return;
    const points = items.reduce((sum, item) => sum + item.fraction * item.maximum, 0);
    const percent = Math.floor((points * 100) / maximum + 1e-9);
    this.people += 1;
    this.drawn += items.length;
    if (passed) this.passed += 1;
    count(this.results, Math.round((points / maximum) * steps));
    if (entryTest !== undefined) this.before.add(entryTest, points / maximum);
    for (const [attribute, group] of Object.entries(groups))
      count(this.membersBy(attribute), group);
    for (const item of items) {
      const others = maximum - item.maximum;
      const rest = others === 0 ? 0 : (points - item.fraction * item.maximum) / others;
      this.itemOf(item.item).add(item, { percent, rest, groups });
      this.points ??= item.maximum;
      this.dichotomous &&=
        item.maximum === this.points && (item.fraction === 0 || item.fraction === 1);
    }
    if (!this.tooManyItems())
      this.sums.add(
        items.map((item) => [
          this.numberOf(item.item),
          (item.fraction * item.maximum * 100) / maximum,
        ]),
      );
  }

  /** The results in percent, each to two digits. */
  percents(): Counted[] {
    return ordered(this.results).map(({ value, count: people }) => ({
      value: (value * 100) / steps,
      count: people,
    }));
  }

  /** The results of those who took an entry test, beside it. */
  pairedResults(): PairedResult[] {
    return this.before.list().map(({ first, second, count: people }) => ({
      before: first * 100,
      after: second * 100,
      count: people,
    }));
  }

  pairs(): Iterable<ItemPair> {
    return this.sums.pairs();
  }

  tooManyItems(): boolean {
    return this.items.size > mostItems;
  }

  /** The mean number of items in a form. */
  length(): number {
    return this.people === 0 ? 0 : this.drawn / this.people;
  }

  /** Whether everybody had the same items. */
  sameForm(): boolean {
    return [...this.items.values()].every((item) => item.people === this.people);
  }

  private itemOf(id: string): ItemTally {
    const item = this.items.get(id) ?? new ItemTally();
    this.items.set(id, item);
    return item;
  }

  private membersBy(attribute: string): Map<string, number> {
    const members = this.groups.get(attribute) ?? new Map<string, number>();
    this.groups.set(attribute, members);
    return members;
  }

  private numberOf(item: string): number {
    const number = this.numbers.get(item) ?? this.numbers.size;
    this.numbers.set(item, number);
    return number;
  }
}
