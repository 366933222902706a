import { checkIds } from '../../checks/check-ids';
import { checkRichText } from '../../checks/check-rich-text';
import { nestProblems, type Problem } from '../../checks/problem';
import { shuffle } from '../../random';
import type { AskedBase, ItemBase, Remark } from '../item-base';
import type { ItemKind, ResponseProblem } from '../item-kind';
import { checkCount, listIds, inShownOrder, pickRemarks } from '../options';
import { areBegun, areComplete, checkPairs, type Pair, renamePairs, shareOfPairs } from '../pairs';
import { checkPassage, mapPassage, type Passage, renamePlaces, writePassage } from '../passage';
import { checkDistinctIds, checkTargets, mapTargets, type Target } from '../targets';

/** A gap, and the id of the text that belongs into it. */
export interface MatchGap extends Remark {
  readonly key: string;
}

/**
 * A passage with 1 to 12 gaps and 2 to 15 texts, each of which fits into one gap at most. Ids of gaps and texts are all
 * different. `scoring`: `each` gives the share of right gaps, `all` the points only for all of them.
 */
export interface GapMatch extends ItemBase {
  readonly kind: 'gap-match';
  readonly passage: Passage;
  readonly targets: readonly Target[];
  readonly gaps: readonly MatchGap[];
  readonly scoring: 'all' | 'each';
}

/** One pair for each gap; no text stands in two. */
export interface GapMatchResponse {
  readonly kind: 'gap-match';
  readonly pairs: readonly Pair[];
}

/** A passage with gaps and the texts for them, as a learner sees it. */
export interface AskedGapMatch extends AskedBase<'gap-match'> {
  readonly passage: Passage;
  readonly targets: readonly Target[];
}

/**
 * Gaps in a text to fill from one list, in which each text can be used once. A wrong text earns as little as none.
 *
 * @example
 * // one of two gaps is right
 * gapMatch.grade({ ...item, scoring: 'each' }, { kind: 'gap-match', pairs }); // 0.5
 */
export const gapMatch: ItemKind<GapMatch, GapMatchResponse, AskedGapMatch> = {
  check: checkGaps,
  parts: ({ gaps, targets }) => [...listIds(gaps), ...listIds(targets)],
  order: ({ gaps, targets }, random) => [...listIds(gaps), ...shuffle(listIds(targets), random)],
  ask: ({ id, kind, prompt, passage, targets }, shown) => ({
    id,
    kind,
    prompt,
    passage: renamePlaces(passage, shown.nameOf),
    targets: inShownOrder(targets, shown),
  }),
  checkResponse: ({ gaps, targets }, { pairs }) =>
    checkPairs(new Map(gaps.map(({ id }) => [id, listIds(targets)])), pairs) ??
    checkUsedOnce(pairs),
  isAnswered: ({ pairs }) => areBegun(pairs),
  isComplete: ({ pairs }) => areComplete(pairs),
  grade: (item, { pairs }) => shareOfPairs(rightPairs(item), pairs, item.scoring),
  key: (item) => ({ kind: item.kind, pairs: rightPairs(item) }),
  remarks: ({ gaps }) => pickRemarks(gaps),
  summarise: ({ passage, targets }, { pairs }) => {
    const textIn = (id: string) =>
      targets.find((each) => each.id === pairs.find(({ part }) => part === id)?.choice)?.text;
    return [writePassage(passage, ({ part = '' }) => `[${textIn(part) ?? '…'}]`)];
  },
  rename: ({ kind, pairs }, nameOf) => ({ kind, pairs: renamePairs(pairs, nameOf) }),
  mapTexts: (item, { line, body }) => ({
    ...item,
    passage: mapPassage(item.passage, line),
    targets: mapTargets(item.targets, line),
    gaps: item.gaps.map((gap) => ({ ...gap, feedback: body(gap.feedback) })),
  }),
  words: ({ passage, targets }) => [
    writePassage(passage, () => '…'),
    ...targets.map(({ text }) => text),
  ],
};

function rightPairs({ gaps }: GapMatch): Pair[] {
  return gaps.map(({ id, key }) => ({ part: id, choice: key }));
}

function checkUsedOnce(pairs: readonly Pair[]): ResponseProblem | undefined {
  const used = pairs.map(({ choice }) => choice).filter((choice) => choice !== '');
  return new Set(used).size < used.length ? 'repeated-option' : undefined;
}

function checkGaps({ passage, gaps, targets }: GapMatch): Problem[] {
  const known = new Set(listIds(targets));
  const keys = gaps.map(({ key }) => key);
  return [
    ...checkIds(gaps.map(({ id }) => ({ id, where: { option: id } }))),
    ...checkCount(gaps.length, { least: 1, most: 12 }),
    ...checkTargets(targets, { least: 2, most: 15 }),
    ...checkDistinctIds(listIds(gaps), targets),
    ...gaps.flatMap(({ id, feedback }) =>
      nestProblems({ option: id }, checkRichText('feedback', feedback, 'feedback-missing')),
    ),
    ...gaps.flatMap(({ id, key }, place): Problem[] => {
      const where = { option: id, field: 'key' };
      if (key === '') return [{ code: 'key-missing', where }];
      if (!known.has(key)) return [{ code: 'key-unknown', where }];
      return keys.indexOf(key) < place ? [{ code: 'key-repeated', where }] : [];
    }),
    ...checkPassage(passage, listIds(gaps)),
  ];
}
