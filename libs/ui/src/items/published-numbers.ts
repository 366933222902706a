import { InjectionToken } from '@angular/core';
import { publishedNumbers } from '@svetionik/domain/contacts/published-numbers';

/** The telephones that everybody may read, so that nobody is asked about them in an answer. */
export const PUBLISHED_NUMBERS = new InjectionToken<() => ReadonlySet<string>>(
  'PUBLISHED_NUMBERS',
  {
    providedIn: 'root',
    factory: () => {
      const known = publishedNumbers([]);
      return () => known;
    },
  },
);
