import { DOCUMENT, inject, Injectable } from '@angular/core';

/** Hands files of the server over to the person. */
@Injectable({ providedIn: 'root' })
export class Files {
  private readonly document = inject(DOCUMENT);

  /** Keeps the file under the name that the server gave it. */
  save(file: File): void {
    const address = URL.createObjectURL(file);
    const link = this.document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    // the browser has taken the file over by then
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
