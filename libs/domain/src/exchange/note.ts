/** What becomes of a part of a question that goes from one system to another. */
export type NoteEffect = 'changed' | 'lost' | 'refused';

/**
 * Every code of a {@link Note}, for a test that each has words.
 *
 * @example
 * noteCodes.includes('feedback'); // true
 */
export const noteCodes = [
  'answer',
  'beyond-limits',
  'case-sensitive',
  'category',
  'companion',
  'confidence',
  'difficulty',
  'embedded',
  'enemies',
  'feedback',
  'formatting',
  'gaps',
  'hint',
  'id',
  'indicator',
  'key',
  'kind',
  'kind-not-carried',
  'kind-unknown',
  'marking',
  'markup-in-text',
  'missing-word',
  'must-have',
  'must-pass',
  'no-answers',
  'no-question',
  'objective',
  'option-feedback',
  'options',
  'other-parts',
  'outcomes',
  'partial-credit',
  'personal-number',
  'picture',
  'points',
  'prompt',
  'response-processing',
  'rubric',
  'sample',
  'scale',
  'scoring',
  'shared-text',
  'short-form',
  'shuffling',
  'source-fact',
  'spelling',
  'table',
  'tags',
  'targets',
  'tolerance',
  'tracks',
  'unit',
  'unreadable',
  'words',
] as const;

/** What a {@link Note} speaks of. */
export type NoteCode = (typeof noteCodes)[number];

/**
 * One thing that a question loses or changes, or for which it is refused. `detail` is the piece itself: a name of the
 * other system, a number.
 *
 * @example
 * const note: Note = { effect: 'lost', code: 'picture', detail: 'mapa.png' };
 */
export interface Note {
  readonly effect: NoteEffect;
  readonly code: NoteCode;
  readonly detail?: string;
}

/**
 * Each note once, in their order.
 *
 * @example
 * distinctNotes([{ effect: 'lost', code: 'hint' }, { effect: 'lost', code: 'hint' }]); // one note
 */
export function distinctNotes(notes: readonly Note[]): readonly Note[] {
  return [
    ...new Map(
      notes.map((note) => [JSON.stringify([note.effect, note.code, note.detail]), note]),
    ).values(),
  ];
}
