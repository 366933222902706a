import { InjectionToken } from '@angular/core';
import type { CitedFact } from '@svetionik/domain/content/cited-fact';

/**
 * How a fact reads now, in a version later than the cited one. `corrected`: it says something else; otherwise it was
 * only checked again. `since`: when it began to say so, ISO 8601.
 */
export interface LaterReading extends Omit<CitedFact, 'id'> {
  readonly corrected: boolean;
  readonly since: string;
}

/** A fact as the text cites it, with how it reads now where that is later. */
export interface ReadableFact extends CitedFact {
  readonly later?: LaterReading | undefined;
}

/**
 * Finds a dated fact by its id, in the script of the text. Where it is provided, a statement that rests on a known
 * fact carries its source; elsewhere it is plain text. It may read signals.
 *
 * @example
 * providers: [{ provide: FACT_READER, useValue: (id: string) => facts().get(id) }]
 */
export const FACT_READER = new InjectionToken<(id: string) => ReadableFact | undefined>(
  'FACT_READER',
);
