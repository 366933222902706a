import { InjectionToken } from '@angular/core';

/**
 * Opens the source of a dated fact, by its id. Where it is provided, a statement that rests on a fact carries a
 * button for it; elsewhere it is plain text.
 *
 * @example
 * providers: [{ provide: FACT_READER, useFactory: () => (id: string) => openSource(id) }]
 */
export const FACT_READER = new InjectionToken<(fact: string) => void>('FACT_READER');
