import { shuffle } from '../../random';
import type { AskedOptions, ItemBase, Option } from '../item-base';
import type { ItemKind } from '../item-kind';
import {
  askOptions,
  checkChosen,
  checkOneKey,
  checkOptions,
  listIds,
  mapOptions,
  pickRemarks,
  listVisible,
  listOptionTexts,
} from '../options';

/** Exactly one of 2 to 8 options is right. */
export interface SingleChoice extends ItemBase {
  readonly kind: 'single-choice';
  readonly options: readonly Option[];
  readonly key: string;
}

/** The chosen option. */
export interface SingleChoiceResponse {
  readonly kind: 'single-choice';
  readonly choice: string;
}

/**
 * One option is right: all the points for it, none for another.
 *
 * @example
 * singleChoice.grade({ ...item, key: 'b' }, { kind: 'single-choice', choice: 'b' }); // 1
 */
export const singleChoice: ItemKind<
  SingleChoice,
  SingleChoiceResponse,
  AskedOptions<'single-choice'>
> = {
  check: (item) => [
    ...checkOptions(item.options, { least: 2, most: 8 }),
    ...checkOneKey(item.key, item.options),
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
  checkResponse: ({ options }, { choice }) => checkChosen(listIds(options), [choice]),
  isAnswered: () => true,
  grade: ({ key }, { choice }) => (choice === key ? 1 : 0),
  key: ({ kind, key }) => ({ kind, choice: key }),
  remarks: ({ options }) => pickRemarks(options),
  summarise: ({ options }, { choice }) => listOptionTexts(options, [choice]),
  rename: ({ kind, choice }, nameOf) => ({ kind, choice: nameOf(choice) }),
  mapTexts: (item, change) => ({ ...item, options: mapOptions(item.options, change) }),
  words: ({ options }) => listVisible(options),
};
