import type { Problem } from '../../checks/problem';
import { shuffle } from '../../random';
import type { AskedOptions, ItemBase, Option } from '../item-base';
import type { ItemKind } from '../item-kind';
import {
  askOptions,
  checkOptions,
  listIds,
  inShownOrder,
  mapOptions,
  pickRemarks,
  listVisible,
  optionText,
} from '../options';
import { areBegun, areComplete, checkPairs, type Pair, renamePairs, shareOfPairs } from '../pairs';
import { checkDistinctIds, checkTargets, mapTargets, type Target } from '../targets';

/** An entry, and the id of the target that it belongs to; empty while it is not written. */
export interface MatchingOption extends Option {
  readonly match: string;
}

/**
 * Each of 2 to 8 entries belongs to one of 2 to 10 targets; a target may be right for several entries, or for none. Ids
 * of entries and targets are all different. `scoring`: `each` gives the share of right pairs, `all` the points only for
 * all of them.
 */
export interface Matching extends ItemBase {
  readonly kind: 'matching';
  readonly options: readonly MatchingOption[];
  readonly targets: readonly Target[];
  readonly scoring: 'all' | 'each';
}

/** One pair for each entry. */
export interface MatchingResponse {
  readonly kind: 'matching';
  readonly pairs: readonly Pair[];
}

/** Entries and targets as a learner sees them, each in an order of its own. */
export interface AskedMatching extends AskedOptions<'matching'> {
  readonly targets: readonly Target[];
}

/**
 * Entries to match with targets. A wrong pair earns as little as none, so that nobody loses by trying.
 *
 * @example
 * // two of three entries are matched with the right target
 * matching.grade({ ...item, scoring: 'each' }, { kind: 'matching', pairs }); // 2 / 3
 */
export const matching: ItemKind<Matching, MatchingResponse, AskedMatching> = {
  check: checkMatching,
  parts: ({ options, targets }) => [...listIds(options), ...listIds(targets)],
  order: ({ options, targets }, random) => [
    ...shuffle(listIds(options), random),
    ...shuffle(listIds(targets), random),
  ],
  ask: ({ id, kind, prompt, options, targets }, shown) => ({
    id,
    kind,
    prompt,
    options: askOptions(options, shown),
    targets: inShownOrder(targets, shown),
  }),
  checkResponse: ({ options, targets }, { pairs }) =>
    checkPairs(new Map(options.map(({ id }) => [id, listIds(targets)])), pairs),
  isAnswered: ({ pairs }) => areBegun(pairs),
  isComplete: ({ pairs }) => areComplete(pairs),
  grade: (item, { pairs }) => shareOfPairs(rightPairs(item), pairs, item.scoring),
  key: (item) => ({ kind: item.kind, pairs: rightPairs(item) }),
  remarks: ({ options }) => pickRemarks(options),
  summarise: (item, { pairs }) => pairs.flatMap((pair) => inWords(item, pair)),
  rename: ({ kind, pairs }, nameOf) => ({ kind, pairs: renamePairs(pairs, nameOf) }),
  mapTexts: (item, change) => ({
    ...item,
    options: mapOptions(item.options, change).map((option, place) => ({
      ...option,
      match: item.options[place]?.match ?? '',
    })),
    targets: mapTargets(item.targets, change.line),
  }),
  words: ({ options, targets }) => [...listVisible(options), ...targets.map(({ text }) => text)],
};

function rightPairs({ options }: Matching): Pair[] {
  return options.map(({ id, match }) => ({ part: id, choice: match }));
}

function inWords({ options, targets }: Matching, { part, choice }: Pair): string[] {
  const [option, target] = [
    options.find(({ id }) => id === part),
    targets.find(({ id }) => id === choice),
  ];
  return option && target ? [`${optionText(option)} → ${target.text}`] : [];
}

function checkMatching({ options, targets }: Matching): Problem[] {
  const known = new Set(listIds(targets));
  return [
    ...checkOptions(options, { least: 2, most: 8 }),
    ...checkTargets(targets, { least: 2, most: 10 }),
    ...checkDistinctIds(listIds(options), targets),
    ...options.flatMap(({ id, match }): Problem[] => {
      if (match === '') return [{ code: 'key-missing', where: { option: id, field: 'match' } }];
      return known.has(match)
        ? []
        : [{ code: 'key-unknown', where: { option: id, field: 'match' } }];
    }),
  ];
}
