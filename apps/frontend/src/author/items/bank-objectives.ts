import { InjectionToken, type Signal } from '@angular/core';
import type { Choice } from '../fields/choice-field';

/** The objectives that questions of the bank may measure; nobody provides them in a lesson. */
export const BANK_OBJECTIVES = new InjectionToken<Signal<readonly Choice[]>>(
  'objectives of the bank',
);
