import type { ItemTally } from './item-tally';
import { groupByScore, percents, scoreGroups, sumByGroup, type ScoreGroup } from './score-groups';
import { mayBeShown } from './smallest-group';

/** A number for each third of the people by their result. */
export type ByScoreGroup = Readonly<Record<ScoreGroup, number>>;

/** How often something was chosen, as shares of the people, 0 to 1: of all, and of each third by result. */
export interface Choice {
  /** Id of the option; null stands for those who left the item out. */
  readonly option: string | null;
  readonly overall: number;
  /** Null where a third is too small to be shown. */
  readonly byGroup: ByScoreGroup | null;
}

/** What was chosen in an item, and how many people each third has. */
export interface OptionChoices {
  readonly groups: ByScoreGroup | null;
  readonly choices: readonly Choice[];
}

/** A decision of a branching case behind the first one: its choices, and those that lead to it. */
export interface LaterDecision {
  readonly decision: string;
  readonly options: readonly string[];
  readonly from: readonly string[];
}

/** What was chosen at a decision by those who came by it; both null where they are fewer than may be shown. */
export interface DecisionChoices {
  readonly decision: string;
  readonly people: number | null;
  readonly choices: OptionChoices | null;
}

/**
 * What each third of the people by result chose. Where several options may be chosen, the shares of a third add up to
 * more than 1. A third of fewer people than may be shown leaves the parting by thirds out.
 *
 * @example
 * optionChoices(tally, ['a', 'b']).choices[0]; // { option: 'a', overall: 0.7, byGroup: { lower: 0.4, middle: 0.7, upper: 1 } }
 */
export function optionChoices(item: ItemTally, options: readonly string[]): OptionChoices {
  return choicesAmong(item, { options, shown: item.shownByPercent, left: item.omittedByPercent });
}

/**
 * What was chosen at a decision further on, as shares of those who came by it. One that fewer people came by than may be
 * shown says neither how many they were nor what they chose.
 *
 * @example
 * // 30 people chose a, which leads to the decision b; there 20 chose c, and 10 went no further
 * decisionChoices(tally, { decision: 'b', options: ['c', 'd'], from: ['a'] }); // { decision: 'b', people: 30, choices: … }
 */
export function decisionChoices(
  item: ItemTally,
  { decision, options, from }: LaterDecision,
): DecisionChoices {
  const shown = sumOf(from.map((option) => item.choicesOf(option)));
  const people = shown.reduce((sum, count) => sum + count, 0);
  if (!mayBeShown(people)) return { decision, people: null, choices: null };
  const chosen = sumOf(options.map((option) => item.choicesOf(option)));
  return {
    decision,
    people,
    choices: choicesAmong(item, {
      options,
      shown,
      left: shown.map((count, percent) => count - (chosen[percent] ?? 0)),
    }),
  };
}

/** The rows of some counts by percent, added up. */
function sumOf(rows: readonly Uint32Array[]): Uint32Array {
  return new Uint32Array(percents).map((_, percent) =>
    rows.reduce((sum, row) => sum + (row[percent] ?? 0), 0),
  );
}

/** How many of each whole percent could choose, and chose none. */
interface Asked {
  readonly options: readonly string[];
  readonly shown: Uint32Array;
  readonly left: Uint32Array;
}

function choicesAmong(item: ItemTally, { options, shown, left }: Asked): OptionChoices {
  const thirds = groupByScore(item.shownByPercent);
  const people = sumByGroup(shown, thirds);
  const all = people.lower + people.middle + people.upper;
  const groups = scoreGroups.every((group) => mayBeShown(people[group])) ? people : null;
  const choice = (option: string | null, row: Uint32Array): Choice => {
    const chosen = sumByGroup(row, thirds);
    const share = (group: ScoreGroup) => chosen[group] / people[group];
    return {
      option,
      overall: (chosen.lower + chosen.middle + chosen.upper) / all,
      byGroup: groups && { lower: share('lower'), middle: share('middle'), upper: share('upper') },
    };
  };
  return {
    groups,
    choices: [
      ...options.map((option) => choice(option, item.choicesOf(option))),
      choice(null, left),
    ],
  };
}
