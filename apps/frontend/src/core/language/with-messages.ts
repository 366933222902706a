import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { LanguageChoice, type MessageArea } from './language-choice';

/**
 * Resolver of a lazily loaded folder: its messages are there before its first screen.
 *
 * @example
 * { path: 'account', resolve: { messages: withMessages('account', 'proof') }, loadChildren: … }
 */
export function withMessages(...areas: readonly MessageArea[]): ResolveFn<void> {
  return async () => {
    const choice = inject(LanguageChoice);
    await Promise.all(areas.map((area) => choice.open(area)));
  };
}
