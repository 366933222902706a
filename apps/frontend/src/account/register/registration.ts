import { Injectable, signal } from '@angular/core';

/** The address that a link was sent to, as long as the page is open. */
@Injectable({ providedIn: 'root' })
export class Registration {
  readonly email = signal<string | undefined>(undefined);
}
