import type { ItemTally } from './item-tally';
import { groupByScore, scoreGroups, sumByGroup, type ScoreGroup } from './score-groups';
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

/**
 * What each third of the people by result chose. Where several options may be chosen, the shares of a third add up to
 * more than 1. A third of fewer people than may be shown leaves the parting by thirds out.
 *
 * @example
 * optionChoices(tally, ['a', 'b']).choices[0]; // { option: 'a', overall: 0.7, byGroup: { lower: 0.4, middle: 0.7, upper: 1 } }
 */
export function optionChoices(item: ItemTally, options: readonly string[]): OptionChoices {
  const thirds = groupByScore(item.shownByPercent);
  const people = sumByGroup(item.shownByPercent, thirds);
  const groups = scoreGroups.every((group) => mayBeShown(people[group])) ? people : null;
  const choice = (option: string | null, row: Uint32Array): Choice => {
    const chosen = sumByGroup(row, thirds);
    const share = (group: ScoreGroup) => chosen[group] / people[group];
    return {
      option,
      overall: (chosen.lower + chosen.middle + chosen.upper) / item.people,
      byGroup: groups && { lower: share('lower'), middle: share('middle'), upper: share('upper') },
    };
  };
  return { groups, choices: [...options.map((option) => choice(option, item.choicesOf(option))), choice(null, item.omittedByPercent)] };
}
