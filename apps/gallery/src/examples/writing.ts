import type { Script } from '@svetionik/domain/language/script';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { transliterate, transliteration } from '@svetionik/domain/transliteration/transliterate';
import type { TextChange } from '@svetionik/domain/content/text-change';
import type { Writing } from './example';

/** A word that fits no narrow column. */
const longWord = 'elektroencefalografskootorinolaringološki';

/** Writes in a script. Examples are written in Latin. */
export function write(script: Script): Writing {
  const change = transliteration(script);
  return { ...change, words: (markdown) => change.body(readMarkdown(markdown).body) };
}

/** Ends every text in a word that is too long, in the script of the text. */
export const lengthen: TextChange = {
  line: (text) => `${text} ${longWordLike(text)}`,
  body: (text) => [
    ...text,
    { kind: 'paragraph', runs: [{ text: longWordLike(JSON.stringify(text)) }] },
  ],
};

function longWordLike(text: string): string {
  return transliterate(longWord, /\p{Script=Cyrillic}/u.test(text) ? 'sr-Cyrl' : 'sr-Latn');
}
