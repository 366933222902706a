import { readPassage } from '@svetionik/domain/items/passage';
import { z } from 'zod';

/**
 * A plain text with places: `[words](id)` can be marked, `[](id)` is a gap. Each line is a paragraph.
 *
 * @example
 * passage.parse('Ona [ćuti](a).'); // [[{ text: 'Ona ' }, { text: 'ćuti', part: 'a' }, { text: '.' }]]
 */
export const passage = z
  .string()
  .transform((text) =>
    readPassage(text, (words, part) => (part === undefined ? undefined : { text: words, part })),
  );
