import { checkLine } from '../../checks/check-fields';
import type { Problem } from '../../checks/problem';
import type { AskedBase, ItemBase } from '../item-base';
import type { ItemKind } from '../item-kind';
import { checkCount } from '../options';
import { foldAnswer, isAccepted, countSignificant } from './accepted-text';

/** Any of 1 to 20 accepted answers is right. The first is shown as the right one; in the others `*` stands for any letters. */
export interface ShortText extends ItemBase {
  readonly kind: 'short-text';
  readonly accepted: readonly string[];
}

/** What was typed, up to 200 UTF-16 units. */
export interface ShortTextResponse {
  readonly kind: 'short-text';
  readonly text: string;
}

/**
 * How long a typed answer, and an accepted one, may be, in UTF-16 units.
 *
 * @example
 * shortTextLimit; // 200
 */
export const shortTextLimit = 200;

/**
 * A few typed words: all the points for an accepted answer in either script, none for another. An empty text takes an
 * earlier answer back.
 *
 * @example
 * shortText.grade({ ...item, accepted: ['Hitna pomoć', '194'] }, { kind: 'short-text', text: 'хитна помоћ' }); // 1
 */
export const shortText: ItemKind<ShortText, ShortTextResponse, AskedBase<'short-text'>> = {
  check: ({ accepted }) => checkAccepted(accepted),
  parts: () => [],
  order: () => [],
  ask: ({ id, kind, prompt }) => ({ id, kind, prompt }),
  checkResponse: (_, { text }) => (text.length > shortTextLimit ? 'too-long' : undefined),
  isAnswered: ({ text }) => foldAnswer(text) !== '',
  grade: ({ accepted }, { text }) => (accepted.some((each) => isAccepted(each, text)) ? 1 : 0),
  key: ({ kind, accepted }) => ({ kind, text: accepted[0] ?? '' }),
  leeway: ({ accepted }) => ({ accepted: accepted.slice(1) }),
  remarks: () => [],
  summarise: (_, { text }) => [text],
  rename: (response) => response,
  mapTexts: (item, { line }) => ({ ...item, accepted: item.accepted.map(line) }),
  words: () => [],
};

/** Letters and digits that an accepted answer with `*` asks for at least, so that it does not accept nearly everything. */
const leastWeight = 3;

function checkAccepted(accepted: readonly string[]): Problem[] {
  if (accepted.length === 0) return [{ code: 'key-missing', where: { field: 'accepted' } }];
  const folded = accepted.map(foldAnswer);
  return [
    ...checkCount(accepted.length, { least: 1, most: 20 }),
    ...accepted.flatMap((text, place): Problem[] => {
      const field = `accepted/${place + 1}`;
      const lines = checkLine(field, text, shortTextLimit);
      if (lines.length > 0) return lines;
      if (place === 0 && text.includes('*'))
        return [{ code: 'accepted-first-pattern', where: { field } }];
      if (countSignificant(text) < (text.includes('*') ? leastWeight : 1))
        return [{ code: 'accepted-too-broad', where: { field } }];
      return folded.indexOf(folded[place] ?? '') < place
        ? [{ code: 'key-repeated', where: { field } }]
        : [];
    }),
  ];
}
