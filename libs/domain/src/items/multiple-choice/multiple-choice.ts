import type { Problem } from '../../checks/problem';
import { shuffle } from '../../random';
import type { AskedOptions, ItemBase, Option } from '../item-base';
import type { ItemKind } from '../item-kind';
import {
  askOptions,
  checkChosen,
  checkKeys,
  checkOptions,
  listIds,
  mapOptions,
  pickRemarks,
  listVisible,
  listOptionTexts,
  tellShares,
} from '../options';
import { rightMinusWrong } from '../right-minus-wrong';
import { addShares, checkPartShares, findMarking, type PartShare, findPercent } from '../shares';

/**
 * One or more of 2 to 8 options are right.
 * `scoring`: `all` gives the points only for exactly the key; `balanced` gives
 * (right − wrong) / number of right, never below zero; `weighted` adds the `shares` of what is chosen, never to
 * less than none or more than all. Only then there are shares, and the key is the options with more than 0 percent.
 */
export interface MultipleChoice extends ItemBase {
  readonly kind: 'multiple-choice';
  readonly options: readonly Option[];
  readonly key: readonly string[];
  readonly scoring: 'all' | 'balanced' | 'weighted';
  readonly shares?: readonly PartShare[];
}

/** The chosen options. */
export interface MultipleChoiceResponse {
  readonly kind: 'multiple-choice';
  readonly choices: readonly string[];
}

/**
 * One or more options are right. Choosing none is a response too: it takes back an earlier one and earns nothing.
 *
 * @example
 * const item = { ...question, key: ['a', 'b', 'c'], scoring: 'balanced' };
 * multipleChoice.grade(item, { kind: 'multiple-choice', choices: ['a', 'b', 'd'] }); // (2 − 1) / 3
 */
export const multipleChoice: ItemKind<
  MultipleChoice,
  MultipleChoiceResponse,
  AskedOptions<'multiple-choice'>
> = {
  check: (item) => [
    ...checkOptions(item.options, { least: 2, most: 8 }),
    ...checkKeys(item.key, listIds(item.options)),
    ...checkWeights(item),
  ],
  parts: ({ options }) => listIds(options),
  order: ({ options }, random) => shuffle(listIds(options), random),
  written: ({ options }) => listIds(options),
  ask: ({ id, kind, prompt, options }, shown) => ({
    id,
    kind,
    prompt,
    options: askOptions(options, shown),
  }),
  checkResponse: ({ options }, { choices }) => checkChosen(listIds(options), choices),
  isAnswered: ({ choices }) => choices.length > 0,
  grade: ({ key, scoring, shares }, { choices }) =>
    scoring === 'weighted'
      ? addShares(choices.map((id) => findPercent(shares, id)))
      : wholeOrPart(rightMinusWrong(key, choices), scoring),
  marking: ({ scoring, shares }) => (scoring === 'balanced' ? 'penalties' : findMarking(shares)),
  key: ({ kind, key }) => ({ kind, choices: key }),
  leeway: ({ options, shares }) => tellShares(shares, options),
  remarks: ({ options }) => pickRemarks(options),
  summarise: ({ options }, { choices }) => listOptionTexts(options, choices),
  rename: ({ kind, choices }, nameOf) => ({ kind, choices: choices.map(nameOf) }),
  mapTexts: (item, change) => ({ ...item, options: mapOptions(item.options, change) }),
  words: ({ options }) => listVisible(options),
};

function wholeOrPart(fraction: number, scoring: MultipleChoice['scoring']): number {
  return scoring === 'all' && fraction < 1 ? 0 : fraction;
}

function checkWeights({ options, key, scoring, shares = [] }: MultipleChoice): Problem[] {
  if (scoring !== 'weighted')
    return shares.length > 0 ? [{ code: 'share-misplaced', where: { field: 'shares' } }] : [];
  const problems = checkPartShares(shares, listIds(options), -100);
  if (problems.length > 0 || key.length === 0) return problems;
  const gains = shares.filter(({ percent }) => percent > 0);
  const isKey = gains.length === key.length && gains.every(({ id }) => key.includes(id));
  if (!isKey) return [{ code: 'shares-not-key', where: { field: 'shares' } }];
  return addShares(gains.map(({ percent }) => percent)) === 1
    ? []
    : [{ code: 'shares-below-whole', where: { field: 'shares' } }];
}
