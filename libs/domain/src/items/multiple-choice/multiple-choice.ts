import { shuffle } from '../../random';
import { checkChosen } from '../check-chosen';
import type { MultipleChoice } from '../item';
import type { ItemKind } from '../item-kind';

/**
 * One or more options are right. Choosing none is a response too: it takes back an earlier one and earns nothing.
 *
 * `balanced` gives (right − wrong) / number of right options, never below zero. So choosing everything does not
 * pay, and each further right option adds the same share. `all` gives the points only for exactly the key.
 *
 * @example
 * const item = { ...question, key: ['a', 'b', 'c'], scoring: 'balanced' };
 * multipleChoice.grade(item, { kind: 'multiple-choice', choices: ['a', 'b', 'd'] }); // (2 − 1) / 3
 */
export const multipleChoice: ItemKind<'multiple-choice'> = {
  optionCount: { least: 2, most: 8 },
  checkKey: ({ key, options }) => {
    if (key.length === 0) return ['key-missing'];
    if (key.some((id) => options.every((option) => option.id !== id))) return ['key-unknown'];
    return new Set(key).size < key.length ? ['key-repeated'] : [];
  },
  key: (item) => item.key,
  checkResponse: (item, response) => checkChosen(item.options, response.choices),
  grade: (item, response) => share(item, response.choices),
  order: (item, random) => shuffle(item.options.map((option) => option.id), random),
  chosen: (response) => response.choices,
  rename: (response, nameOf) => ({ ...response, choices: response.choices.map(nameOf) }),
};

function share({ key, scoring }: MultipleChoice, choices: readonly string[]): number {
  const right = choices.filter((id) => key.includes(id)).length;
  const wrong = choices.length - right;
  if (scoring === 'all') return right === key.length && wrong === 0 ? 1 : 0;
  return Math.max(0, (right - wrong) / key.length);
}
