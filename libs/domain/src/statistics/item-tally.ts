import { count, ordered, type Counted } from './counted';
import type { AnswersByScore } from './group-difference';
import type { ScorePair } from './item-scores';
import type { ItemOutcome } from './attempt-outcome';
import { PairCounts } from './pair-counts';
import { percents } from './score-groups';

/** What is known of a person beside the item: the percent of the whole result, the share of the rest of it, and the groups. */
export interface RestOfResult {
  readonly percent: number;
  readonly rest: number;
  readonly groups: Readonly<Record<string, string>>;
}

/** The counts of one item. Their size depends on the kinds of answers, never on the number of people. */
export class ItemTally {
  people = 0;
  omitted = 0;
  /** How many of each whole percent were shown the item, and left it out. */
  readonly shownByPercent = new Uint32Array(percents);
  readonly omittedByPercent = new Uint32Array(percents);
  private readonly scores = new PairCounts();
  private readonly seconds = new Map<number, number>();
  private readonly choices = new Map<string, Uint32Array>();
  private readonly answers = new Map<string, { right: Uint32Array; wrong: Uint32Array }>();

  add(
    { fraction, answered, chosen, seconds }: ItemOutcome,
    { percent, rest, groups }: RestOfResult,
  ): void {
    this.people += 1;
    bump(this.shownByPercent, percent);
    this.scores.add(fraction, rest);
    if (seconds !== undefined) count(this.seconds, seconds);
    if (answered) for (const option of chosen) bump(this.choicesOf(option), percent);
    else {
      this.omitted += 1;
      bump(this.omittedByPercent, percent);
    }
    for (const [attribute, group] of Object.entries(groups))
      bump(this.answersOf(attribute, group)[fraction === 1 ? 'right' : 'wrong'], percent);
  }

  /** The scores beside those of the rest of the form, in an order that does not depend on who came first. */
  pairs(): ScorePair[] {
    return this.scores
      .list()
      .map(({ first: item, second: rest, count }) => ({ item, rest, count }));
  }

  /** How many took how many seconds. */
  times(): Counted[] {
    return ordered(this.seconds);
  }

  /** How many of each whole percent chose the option. */
  choicesOf(option: string): Uint32Array {
    return known(this.choices, option, () => new Uint32Array(percents));
  }

  /** The answers of a group, by whole percent. */
  answersOf(
    attribute: string,
    group: string,
  ): AnswersByScore & { right: Uint32Array; wrong: Uint32Array } {
    return known(this.answers, `${attribute}:${group}`, () => ({
      right: new Uint32Array(percents),
      wrong: new Uint32Array(percents),
    }));
  }
}

function bump(row: Uint32Array, place: number): void {
  row[place] = (row[place] ?? 0) + 1;
}

function known<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}
