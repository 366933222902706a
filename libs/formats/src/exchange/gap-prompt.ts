import type { RichText } from '@svetionik/domain/content/rich-text';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { Passage } from '@svetionik/domain/items/passage';
import type { Note } from '@svetionik/domain/exchange/note';
import { isCyrillic, paragraphs } from './text/words';

/**
 * What is asked of a text with gaps. Other systems often have no words for it beside the text itself.
 *
 * @example
 * gapPrompt([], [[{ text: 'Ona ' }, { text: '', part: 'a' }]]).prompt; // 'Dopunite tekst.' as rich text
 */
export function gapPrompt(
  prompt: RichText,
  passage: Passage,
): { readonly prompt: RichText; readonly notes: readonly Note[] } {
  if (plainText(prompt) !== '') return { prompt, notes: [] };
  const words = isCyrillic(
    passage
      .flat()
      .map(({ text }) => text)
      .join(''),
  )
    ? 'Допуните текст.'
    : 'Dopunite tekst.';
  return {
    prompt: paragraphs(words),
    notes: [{ effect: 'changed', code: 'prompt', detail: words }],
  };
}
