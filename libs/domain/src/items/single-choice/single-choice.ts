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
  tellShares,
} from '../options';
import { addShares, checkPartShares, findMarking, type PartShare, findPercent } from '../shares';

/** Exactly one of 2 to 8 options is right. `shares` are those of other options, more than 0 percent. */
export interface SingleChoice extends ItemBase {
  readonly kind: 'single-choice';
  readonly options: readonly Option[];
  readonly key: string;
  readonly shares?: readonly PartShare[];
}

/** The chosen option. */
export interface SingleChoiceResponse {
  readonly kind: 'single-choice';
  readonly choice: string;
}

/**
 * One option is right: all the points for it, for another its share or none.
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
    ...checkPartShares(item.shares ?? [], listWrong(item), 0),
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
  grade: ({ key, shares }, { choice }) =>
    choice === key ? 1 : addShares([findPercent(shares, choice)]),
  marking: ({ shares }) => findMarking(shares),
  key: ({ kind, key }) => ({ kind, choice: key }),
  leeway: ({ options, shares }) => tellShares(shares, options),
  remarks: ({ options }) => pickRemarks(options),
  summarise: ({ options }, { choice }) => listOptionTexts(options, [choice]),
  rename: ({ kind, choice }, nameOf) => ({ kind, choice: nameOf(choice) }),
  mapTexts: (item, change) => ({ ...item, options: mapOptions(item.options, change) }),
  words: ({ options }) => listVisible(options),
};

function listWrong({ key, options }: SingleChoice): string[] {
  return listIds(options).filter((id) => id !== key);
}
