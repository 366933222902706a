import { Injectable, signal } from '@angular/core';

/** The passphrase that was typed, for as long as somebody is among the reports: in the memory of the page and nowhere else. */
@Injectable()
export class OpenedKey {
  readonly passphrase = signal<string | undefined>(undefined);
}
