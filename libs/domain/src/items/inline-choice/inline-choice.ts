import { checkIds } from '../../checks/check-ids';
import { checkRichText } from '../../checks/check-rich-text';
import { nestProblems, type Problem } from '../../checks/problem';
import { shuffle } from '../../random';
import type { AskedBase, ItemBase, Leeway, Remark } from '../item-base';
import type { ItemKind } from '../item-kind';
import { checkCount, listIds, inShownOrder, pickRemarks } from '../options';
import { areBegun, areComplete, checkPairs, type Pair, renamePairs, shareOfPairs } from '../pairs';
import { addShares, checkPartShares, findMarking, type PartShare, findPercent } from '../shares';
import { checkPassage, mapPassage, type Passage, renamePlaces, writePassage } from '../passage';
import { checkTargets, mapTargets, type Target } from '../targets';

/**
 * A gap with a list of its own: 2 to 6 texts, `key` is the id of the right one. `shares` are those of other texts, in
 * percent of what the gap is worth.
 */
export interface ChoiceGap extends Remark {
  readonly targets: readonly Target[];
  readonly key: string;
  readonly shares?: readonly PartShare[];
}

/**
 * A passage with 1 to 12 gaps, each with a list of its own. Ids of gaps and texts are all different. `scoring`: `each`
 * gives the share of right gaps, `all` the points only for all of them. Only with `each` gaps have shares; what wrong
 * texts take away is taken from what other gaps earn.
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
 * Gaps in a text, each with a list. A wrong choice earns its share, or as little as none.
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
  grade: gradeGaps,
  marking: ({ gaps }) => findMarking(listShares(gaps)),
  key: (item) => ({ kind: item.kind, pairs: rightPairs(item) }),
  leeway: ({ gaps }) => tellGapShares(gaps),
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

function listShares(gaps: readonly ChoiceGap[]): PartShare[] {
  return gaps.flatMap(({ shares = [] }) => shares);
}

function gradeGaps(item: InlineChoice, { pairs }: InlineChoiceResponse): number {
  const { gaps, scoring } = item;
  if (listShares(gaps).length === 0) return shareOfPairs(rightPairs(item), pairs, scoring);
  return addShares(
    gaps.map(({ id, key, shares }) => {
      const choice = pairs.find(({ part }) => part === id)?.choice ?? '';
      return (choice === key ? 100 : findPercent(shares, choice)) / gaps.length;
    }),
  );
}

function tellGapShares(gaps: readonly ChoiceGap[]): Leeway {
  const shares = gaps.flatMap(({ targets, shares = [] }) =>
    shares.map(({ id, percent }) => ({
      answer: targets.find((target) => target.id === id)?.text ?? '',
      percent,
    })),
  );
  return shares.length > 0 ? { shares } : {};
}

function checkGaps({ passage, gaps, scoring }: InlineChoice): Problem[] {
  const texts = gaps.flatMap(({ targets }) => targets);
  return [
    ...checkIds([...gaps, ...texts].map(({ id }) => ({ id, where: { option: id } }))),
    ...checkCount(gaps.length, { least: 1, most: 12 }),
    ...gaps.flatMap((gap) => nestProblems({ option: gap.id }, checkGap(gap, scoring))),
    ...checkPassage(passage, listIds(gaps)),
  ];
}

function checkGap(
  { targets, key, shares = [], feedback }: ChoiceGap,
  scoring: InlineChoice['scoring'],
): Problem[] {
  const known = listIds(targets).includes(key);
  const others = scoring === 'each' ? listIds(targets).filter((id) => id !== key) : [];
  return [
    ...checkTargets(targets, { least: 2, most: 6 }).filter(
      ({ code }) => code !== 'id-repeated' && code !== 'id-invalid',
    ),
    ...checkRichText('feedback', feedback, 'feedback-missing'),
    ...checkPartShares(shares, others, -100).map(({ where: { option, ...where }, ...problem }) => ({
      ...problem,
      where: { ...where, ...(option !== undefined && { target: option }) },
    })),
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
