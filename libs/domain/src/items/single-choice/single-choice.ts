import { shuffle } from '../../random';
import type { AskedOptions, ItemBase, Option } from '../item-base';
import type { ItemKind } from '../item-kind';
import {
  askOptions,
  checkChosen,
  checkOneKey,
  checkOptions,
  idsOf,
  mapOptions,
  remarksOn,
  seenIn,
  textsOf,
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
  parts: ({ options }) => idsOf(options),
  order: ({ options }, random) => shuffle(idsOf(options), random),
  written: ({ options }) => idsOf(options),
  ask: ({ id, kind, prompt, options }, shown) => ({
    id,
    kind,
    prompt,
    options: askOptions(options, shown),
  }),
  checkResponse: ({ options }, { choice }) => checkChosen(idsOf(options), [choice]),
  isAnswered: () => true,
  grade: ({ key }, { choice }) => (choice === key ? 1 : 0),
  key: ({ kind, key }) => ({ kind, choice: key }),
  remarks: ({ options }) => remarksOn(options),
  summarise: ({ options }, { choice }) => textsOf(options, [choice]),
  rename: ({ kind, choice }, nameOf) => ({ kind, choice: nameOf(choice) }),
  mapTexts: (item, change) => ({ ...item, options: mapOptions(item.options, change) }),
  words: ({ options }) => seenIn(options),
};
