import { Injectable } from '@angular/core';

/** What was written in the fields of the list when it was left: kept as long as the page is open, for whoever wrote it. */
@Injectable({ providedIn: 'root' })
export class LeftWords {
  private kept = { by: '', search: '', institution: '' };

  read(by: string): { readonly search: string; readonly institution: string } {
    return this.kept.by === by ? this.kept : { search: '', institution: '' };
  }

  keep(by: string, words: { readonly search: string; readonly institution: string }): void {
    this.kept = { by, ...words };
  }
}
