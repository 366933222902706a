import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { LanguageChoice, type MessageArea } from './language-choice';

/**
 * Resolver of a lazily loaded folder: its messages are there before its first screen.
 *
 * @example
 * { path: 'account', resolve: { messages: withMessages('account') }, loadChildren: … }
 */
export function withMessages(area: MessageArea): ResolveFn<void> {
  return () => inject(LanguageChoice).open(area);
}
