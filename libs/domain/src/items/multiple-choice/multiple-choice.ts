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
} from '../options';
import { rightMinusWrong } from '../right-minus-wrong';

/**
 * One or more of 2 to 8 options are right.
 * `scoring`: `all` gives the points only for exactly the key; `balanced` gives
 * (right − wrong) / number of right, never below zero.
 */
export interface MultipleChoice extends ItemBase {
  readonly kind: 'multiple-choice';
  readonly options: readonly Option[];
  readonly key: readonly string[];
  readonly scoring: 'all' | 'balanced';
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
  check: ({ options, key }) => [
    ...checkOptions(options, { least: 2, most: 8 }),
    ...checkKeys(key, listIds(options)),
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
  grade: ({ key, scoring }, { choices }) => share(rightMinusWrong(key, choices), scoring),
  key: ({ kind, key }) => ({ kind, choices: key }),
  remarks: ({ options }) => pickRemarks(options),
  summarise: ({ options }, { choices }) => listOptionTexts(options, choices),
  rename: ({ kind, choices }, nameOf) => ({ kind, choices: choices.map(nameOf) }),
  mapTexts: (item, change) => ({ ...item, options: mapOptions(item.options, change) }),
  words: ({ options }) => listVisible(options),
};

function share(fraction: number, scoring: MultipleChoice['scoring']): number {
  return scoring === 'all' && fraction < 1 ? 0 : fraction;
}
