import { InjectionToken } from '@angular/core';

/**
 * Finds the number of a contact that a text names by its key, as it is read now: null where it is not known, undefined where there
 * is no such contact. Where it is not provided, a contact is plain text. It may read signals.
 *
 * @example
 * providers: [{ provide: CONTACT_READER, useValue: (key: string) => numbers().get(key) }]
 */
export const CONTACT_READER = new InjectionToken<(key: string) => string | null | undefined>(
  'CONTACT_READER',
);
