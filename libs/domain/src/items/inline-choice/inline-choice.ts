import { checkIds } from '../../checks/check-ids';
import { checkRichText } from '../../checks/check-rich-text';
import { nestProblems, type Problem } from '../../checks/problem';
import { shuffle } from '../../random';
import type { AskedBase, ItemBase, Remark } from '../item-base';
import type { ItemKind } from '../item-kind';
import { checkCount, listIds, inShownOrder, pickRemarks } from '../options';
import { areBegun, areComplete, checkPairs, type Pair, renamePairs, shareOfPairs } from '../pairs';
import { checkPassage, mapPassage, type Passage, renamePlaces, writePassage } from '../passage';
import { checkTargets, mapTargets, type Target } from '../targets';

/** A gap with a list of its own: 2 to 6 texts, `key` is the id of the right one. */
export interface ChoiceGap extends Remark {
  readonly targets: readonly Target[];
  readonly key: string;
}

/**
 * A passage with 1 to 12 gaps, each with a list of its own. Ids of gaps and texts are all different. `scoring`: `each`
 * gives the share of right gaps, `all` the points only for all of them.
 */
export interface InlineChoice extends ItemBase {
  readonly kind: 'inline-choice';
  readonly passage: Passage;
  readonly gaps: readonly ChoiceGap[];
  readonly scoring: 'all' | 'each';
}

/** One pair for each gap. */
export interface InlineChoiceResponse {
  readonly kind: 'inline-choice';
  readonly pairs: readonly Pair[];
}

/** A gap as a learner sees it. */
export interface AskedGap {
  readonly id: string;
  readonly targets: readonly Target[];
}

/** A passage with lists in its gaps, as a learner sees it. */
export interface AskedInlineChoice extends AskedBase<'inline-choice'> {
  readonly passage: Passage;
  readonly gaps: readonly AskedGap[];
}

/**
 * Gaps in a text, each with a list. A wrong choice earns as little as none.
 *
 * @example
 * // one of two gaps is right
 * inlineChoice.grade({ ...item, scoring: 'each' }, { kind: 'inline-choice', pairs }); // 0.5
 */
export const inlineChoice: ItemKind<InlineChoice, InlineChoiceResponse, AskedInlineChoice> = {
  check: checkGaps,
  parts: ({ gaps }) => gaps.flatMap(({ id, targets }) => [id, ...listIds(targets)]),
  order: ({ gaps }, random) => [
    ...listIds(gaps),
    ...gaps.flatMap(({ targets }) => shuffle(listIds(targets), random)),
  ],
  written: ({ gaps }) => [...listIds(gaps), ...gaps.flatMap(({ targets }) => listIds(targets))],
  ask: ({ id, kind, prompt, passage, gaps }, shown) => ({
    id,
    kind,
    prompt,
    passage: renamePlaces(passage, shown.nameOf),
    gaps: gaps.map((gap) => ({
      id: shown.nameOf(gap.id),
      targets: inShownOrder(gap.targets, shown),
    })),
  }),
  checkResponse: ({ gaps }, { pairs }) =>
    checkPairs(new Map(gaps.map(({ id, targets }) => [id, listIds(targets)])), pairs),
  isAnswered: ({ pairs }) => areBegun(pairs),
  isComplete: ({ pairs }) => areComplete(pairs),
  grade: (item, { pairs }) => shareOfPairs(rightPairs(item), pairs, item.scoring),
  key: (item) => ({ kind: item.kind, pairs: rightPairs(item) }),
  remarks: ({ gaps }) => pickRemarks(gaps),
  summarise: ({ passage, gaps }, { pairs }) => {
    const textIn = (id: string) =>
      gaps
        .flatMap(({ targets }) => targets)
        .find((each) => each.id === pairs.find(({ part }) => part === id)?.choice)?.text;
    return [writePassage(passage, ({ part = '' }) => `[${textIn(part) ?? '…'}]`)];
  },
  rename: ({ kind, pairs }, nameOf) => ({ kind, pairs: renamePairs(pairs, nameOf) }),
  mapTexts: (item, { line, body }) => ({
    ...item,
    passage: mapPassage(item.passage, line),
    gaps: item.gaps.map((gap) => ({
      ...gap,
      targets: mapTargets(gap.targets, line),
      feedback: body(gap.feedback),
    })),
  }),
  words: ({ passage, gaps }) => [
    writePassage(passage, () => '…'),
    ...gaps.flatMap(({ targets }) => targets.map(({ text }) => text)),
  ],
};

function rightPairs({ gaps }: InlineChoice): Pair[] {
  return gaps.map(({ id, key }) => ({ part: id, choice: key }));
}

function checkGaps({ passage, gaps }: InlineChoice): Problem[] {
  const texts = gaps.flatMap(({ targets }) => targets);
  return [
    ...checkIds([...gaps, ...texts].map(({ id }) => ({ id, where: { option: id } }))),
    ...checkCount(gaps.length, { least: 1, most: 12 }),
    ...gaps.flatMap((gap) => nestProblems({ option: gap.id }, checkGap(gap))),
    ...checkPassage(passage, listIds(gaps)),
  ];
}

function checkGap({ targets, key, feedback }: ChoiceGap): Problem[] {
  const known = listIds(targets).includes(key);
  return [
    ...checkTargets(targets, { least: 2, most: 6 }).filter(
      ({ code }) => code !== 'id-repeated' && code !== 'id-invalid',
    ),
    ...checkRichText('feedback', feedback, 'feedback-missing'),
    ...(known
      ? []
      : [
          {
            code: key === '' ? 'key-missing' : 'key-unknown',
            where: { field: 'key' },
          } satisfies Problem,
        ]),
  ];
}
