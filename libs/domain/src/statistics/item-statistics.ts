import { computeQuartiles, sumCounts, type Quartiles } from './counted';
import {
  fewestOfGroup,
  groupDifference,
  type AnswersByScore,
  type GroupDifference,
} from './group-difference';
import { discrimination, discriminativeEfficiency, facility } from './item-scores';
import type { ItemTally } from './item-tally';
import {
  type DecisionChoices,
  decisionChoices,
  type LaterDecision,
  optionChoices,
  type OptionChoices,
} from './option-choices';
import { enoughToJudge, mayBeShown } from './smallest-group';

/** The difference between the largest group and another, by what tells them apart; `people` of the first and the other. */
export interface ComparedGroups extends GroupDifference {
  readonly attribute: string;
  readonly first: string;
  readonly other: string;
  readonly people: readonly [number, number];
}

/**
 * What is known of one item, over at least as many people as may be shown. Shares are 0 to 1, `time` is in seconds.
 * Null: nothing to tell apart, too few people to judge, or (`choices`) no item of which some options are chosen.
 */
export interface ItemStatistics {
  readonly people: number;
  readonly facility: number;
  readonly discrimination: number | null;
  readonly efficiency: number | null;
  readonly omitted: number;
  readonly time: Quartiles | null;
  readonly choices: OptionChoices | null;
  /** Of a branching case, what was chosen at the decisions behind the first. */
  readonly later?: readonly DecisionChoices[];
  readonly differences: readonly ComparedGroups[];
}

/**
 * The ids of an item's options and those that are right; none of an item that has no options. Of a branching case these
 * are the choices of its first decision, which everybody meets.
 */
export interface ItemOptions {
  readonly options: readonly string[];
  readonly key: readonly string[];
  /** Those that are not right, or not alone, and still earn a share of the points. */
  readonly partly?: readonly string[];
  readonly later?: readonly LaterDecision[];
}

/** How many people each group has, by what groups are told apart by. */
export type GroupSizes = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The statistics of one item, or null when too few people were shown it for anything to be said.
 *
 * @example
 * itemStatistics(tally, { options: ['a', 'b', 'c'], key: ['b'] }, groups)?.facility; // 0.62
 */
export function itemStatistics(
  item: ItemTally,
  { options, key, later = [] }: ItemOptions,
  groups: GroupSizes,
): ItemStatistics | null {
  if (!mayBeShown(item.people)) return null;
  const pairs = item.pairs();
  const judged = item.people >= enoughToJudge;
  const times = item.times();
  return {
    people: item.people,
    facility: facility(pairs) ?? 0,
    discrimination: judged ? (discrimination(pairs) ?? null) : null,
    efficiency: judged ? (discriminativeEfficiency(pairs) ?? null) : null,
    omitted: item.omitted / item.people,
    time: mayBeShown(sumCounts(times)) ? (computeQuartiles(times) ?? null) : null,
    // where every option is right, as in putting them in order, each answer names them all
    choices: key.length < options.length ? optionChoices(item, options) : null,
    ...(later.length > 0 && { later: later.map((decision) => decisionChoices(item, decision)) }),
    differences: [...groups].flatMap(([attribute, sizes]) => compareGroups(item, attribute, sizes)),
  };
}

/** The largest group against each other one that is large enough. */
function compareGroups(
  item: ItemTally,
  attribute: string,
  sizes: ReadonlyMap<string, number>,
): ComparedGroups[] {
  const [largest, ...others] = [...sizes]
    .sort(([one, less], [other, more]) => more - less || (one < other ? -1 : 1))
    .map(([group]) => group);
  if (largest === undefined) return [];
  const first = item.answersOf(attribute, largest);
  return others.flatMap((group) => {
    const other = item.answersOf(attribute, group);
    const people = [peopleOf(first), peopleOf(other)] as const;
    const difference =
      Math.min(...people) < fewestOfGroup ? undefined : groupDifference(first, other);
    return difference === undefined
      ? []
      : [{ attribute, first: largest, other: group, people, ...difference }];
  });
}

function peopleOf({ right, wrong }: AnswersByScore): number {
  return [...Array.from(right), ...Array.from(wrong)].reduce((sum, count) => sum + count, 0);
}
