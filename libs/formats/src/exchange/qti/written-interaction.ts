import type { Note } from '@svetionik/domain/exchange/note';
import type { MarkupElement } from '../markup/element';

/** What of an item in QTI differs from kind to kind. */
export interface WrittenInteraction {
  readonly responses: readonly MarkupElement[];
  /** Stands behind the prompt. */
  readonly body: readonly MarkupElement[];
  /** Rules that give SCORE its value, as the item is scored here; none where people mark it. */
  readonly scoring: readonly MarkupElement[];
  /** Outcomes that these rules need, or that hold what QTI has no place for. */
  readonly outcomes?: readonly MarkupElement[];
  /** The response whose values say of which parts something is said; without it, of all. */
  readonly chosen?: string;
  readonly isMarkedByPeople?: boolean;
  readonly notes?: readonly Note[];
}
