import type { Note } from '@svetionik/domain/exchange/note';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { findKind } from '@svetionik/domain/items/kinds';

const codes: readonly string[] = ['key-missing', 'key-unknown'];

/**
 * Tells, unless something told already, of an item in which it does not show what is right. A bank keeps it, and draws it only once its author has said.
 *
 * @example
 * noteMissingKey({ ...item, kind: 'single-choice', key: '' }); // [{ effect: 'lost', code: 'key' }]
 */
export function noteMissingKey(item: AssessmentItem, notes: readonly Note[] = []): readonly Note[] {
  const isTold = notes.some(({ effect, code }) => effect === 'lost' && code === 'key');
  const isMissing = findKind(item)
    .check(item)
    .some(({ code }) => codes.includes(code));
  return isMissing && !isTold ? [{ effect: 'lost', code: 'key' }] : [];
}
