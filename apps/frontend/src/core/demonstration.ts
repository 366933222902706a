import { DOCUMENT, inject, InjectionToken } from '@angular/core';

/** Whether the server says that all that is shown is invented. */
export const DEMONSTRATION = new InjectionToken<boolean>('demonstration', {
  providedIn: 'root',
  factory: () => inject(DOCUMENT).documentElement.hasAttribute('data-demonstration'),
});
