import type { RichText } from '@svetionik/domain/content/rich-text';
import type { SingleChoice } from '@svetionik/domain/items/single-choice/single-choice';
import { plainText } from '@svetionik/domain/content/plain-text';
import { type draftBase, optionAt } from './item-draft';
import type { Note } from '@svetionik/domain/exchange/note';
import { paragraphs } from './text/words';

type Base = ReturnType<typeof draftBase>;

/** How the two answers are called, in the script of the question. */
const words = { latin: ['Tačno', 'Netačno'], cyrillic: ['Тачно', 'Нетачно'] } as const;

/**
 * A statement that is true or false, as a question with two options: a bank has no other kind for it without a reason.
 *
 * @example
 * trueOrFalse(base, false, { ifTrue: [], ifFalse: [] }).item.key; // 'b'
 */
export function trueOrFalse(base: Base, isTrue: boolean, feedback: { readonly ifTrue: RichText; readonly ifFalse: RichText }): { item: SingleChoice & Base; notes: readonly Note[] } {
  const [yes, no] = /\p{Script=Cyrillic}/u.test(plainText(base.prompt)) ? words.cyrillic : words.latin;
  const options = [optionAt(0, paragraphs(yes), feedback.ifTrue), optionAt(1, paragraphs(no), feedback.ifFalse)];
  return { item: { ...base, kind: 'single-choice', options, key: isTrue ? 'a' : 'b' }, notes: [{ effect: 'changed', code: 'kind', detail: 'single-choice' }] };
}
