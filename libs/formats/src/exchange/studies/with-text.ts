import { plainText } from '@svetionik/domain/content/plain-text';
import { distinctNotes, type Note } from '@svetionik/domain/exchange/note';
import {
  listIllustrations,
  mostIllustrations,
  withIllustrations,
} from '@svetionik/domain/items/illustrations';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { ReadItem } from '../item-format';
import type { SharedText } from './shared-text';

/**
 * A question that stands alone, with the text that it is about before what it asks.
 *
 * @example
 * withText(read, text).item?.prompt; // the text, then what is asked
 */
export function withText(read: ReadItem, { body, pictures, notes }: SharedText): ReadItem {
  if (read.item === null) return read;
  const item: AssessmentItem = read.item;
  const { illustration: _, illustrations: __, ...others } = item;
  const shown = [...pictures, ...listIllustrations(item)];
  const asked = plainText(body) === '' ? item.prompt : [...body, ...item.prompt];
  const lost = shown
    .slice(mostIllustrations)
    .map(({ alternative }): Note => ({ effect: 'lost', code: 'picture', detail: alternative }));
  return {
    ...read,
    item: { ...others, ...withIllustrations(shown.slice(0, mostIllustrations)), prompt: asked },
    notes: distinctNotes([...notes, ...read.notes, ...lost]),
  };
}
