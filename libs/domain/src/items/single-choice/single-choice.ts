import { shuffle } from '../../random';
import { checkChosen } from '../check-chosen';
import type { ItemKind } from '../item-kind';

/**
 * One option is right: all the points for it, none for another.
 *
 * @example
 * singleChoice.grade({ ...item, key: 'b' }, { kind: 'single-choice', choice: 'b' }); // 1
 */
export const singleChoice: ItemKind<'single-choice'> = {
  optionCount: { least: 2, most: 8 },
  checkKey: ({ key, options }) => {
    if (key === '') return ['key-missing'];
    return options.some((option) => option.id === key) ? [] : ['key-unknown'];
  },
  key: (item) => [item.key],
  checkResponse: (item, response) => checkChosen(item.options, [response.choice]),
  grade: (item, response) => (response.choice === item.key ? 1 : 0),
  order: (item, random) => shuffle(item.options.map((option) => option.id), random),
  chosen: (response) => [response.choice],
  rename: (response, nameOf) => ({ ...response, choice: nameOf(response.choice) }),
};
