import type { RichText } from '@svetionik/domain/content/rich-text';
import type { SingleChoice } from '@svetionik/domain/items/single-choice/single-choice';
import { plainText } from '@svetionik/domain/content/plain-text';
import { type DraftBase, createOption } from './item-draft';
import type { Note } from '@svetionik/domain/exchange/note';
import { isCyrillic, paragraphs } from './text/words';

const words = { latin: ['Tačno', 'Netačno'], cyrillic: ['Тачно', 'Нетачно'] } as const;

/**
 * How the two answers are called, in the script of the question.
 *
 * @example
 * verdictWords(prompt); // ['Tačno', 'Netačno']
 */
export function verdictWords(prompt: RichText): readonly [string, string] {
  return isCyrillic(plainText(prompt)) ? words.cyrillic : words.latin;
}

/**
 * A statement that is true or false, as a question with two options: a bank has no other kind for it without a reason.
 *
 * @param isTrue undefined where it does not show
 * @example
 * trueOrFalse(base, false, { ifTrue: [], ifFalse: [] }).item.key; // 'b'
 */
export function trueOrFalse(
  base: DraftBase,
  isTrue: boolean | undefined,
  feedback: { readonly ifTrue: RichText; readonly ifFalse: RichText },
): { item: SingleChoice & DraftBase; notes: readonly Note[] } {
  const [yes, no] = verdictWords(base.prompt);
  const options = [
    createOption(0, { text: paragraphs(yes), feedback: feedback.ifTrue }),
    createOption(1, { text: paragraphs(no), feedback: feedback.ifFalse }),
  ];
  const key = isTrue === undefined ? '' : isTrue ? 'a' : 'b';
  return {
    item: { ...base, kind: 'single-choice', options, key },
    notes: [{ effect: 'changed', code: 'kind', detail: 'single-choice' }],
  };
}
