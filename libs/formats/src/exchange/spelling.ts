import type { Note } from '@svetionik/domain/exchange/note';

/**
 * What is told of every typed answer that goes to another program: those compare letter by letter, while here script,
 * diacritics and punctuation at both ends make no difference.
 *
 * @example
 * tellSpelling('short-text'); // [{ effect: 'changed', code: 'spelling' }]
 */
export function tellSpelling(kind: string): readonly Note[] {
  return kind === 'short-text' ? spellingChanged : [];
}

/**
 * The note of {@link tellSpelling}, where the kind is known.
 *
 * @example
 * spellingChanged[0]?.code; // 'spelling'
 */
export const spellingChanged: readonly Note[] = [{ effect: 'changed', code: 'spelling' }];
