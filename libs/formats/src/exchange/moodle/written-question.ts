import type { Picture } from '@svetionik/domain/content/picture';
import type { Note, NoteCode } from '@svetionik/domain/exchange/note';
import type { MarkupElement } from '../markup/element';

/** What of a question differs from kind to kind. */
export interface WrittenQuestion {
  readonly type: string;
  /** Follows the prompt in the text of the question. */
  readonly text?: readonly MarkupElement[];
  /** Pictures that this text shows. */
  readonly attached?: readonly Picture[];
  readonly parts: readonly MarkupElement[];
  /** Whether Moodle says something of each outcome. */
  readonly saysOutcomes: boolean;
  /** How the points are shared, where Moodle cannot be told. */
  readonly scoring?: string;
  readonly notes?: readonly Note[];
}

/** Why a question is not written. */
export interface Refused {
  readonly refused: NoteCode;
  readonly detail?: string;
}
