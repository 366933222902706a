import type { Picture } from '@svetionik/domain/content/picture';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Note } from '@svetionik/domain/exchange/note';

/** What several questions of a file are about together, such as a stimulus of QTI. */
export interface SharedText {
  readonly id: string;
  readonly title: string;
  readonly body: RichText;
  readonly pictures: readonly Picture[];
  readonly notes: readonly Note[];
}

/**
 * Several shared texts as one, in their order.
 *
 * @example
 * joinTexts([first, second]).body; // the paragraphs of both
 */
export function joinTexts(texts: readonly SharedText[]): SharedText {
  const [first] = texts;
  return {
    id: first?.id ?? '',
    title: first?.title ?? '',
    body: texts.flatMap(({ body }) => body),
    pictures: texts.flatMap(({ pictures }) => pictures),
    notes: texts.flatMap(({ notes }) => notes),
  };
}
