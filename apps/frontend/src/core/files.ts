import { DOCUMENT, inject, Injectable } from '@angular/core';

/** Hands files of the server over to the person. */
@Injectable({ providedIn: 'root' })
export class Files {
  private readonly document = inject(DOCUMENT);

  /** Keeps the file under the name that the server gave it. */
  save(file: File): void {
    const address = URL.createObjectURL(file);
    this.fetch(address, file.name);
    // the browser has taken the file over by then
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  /** Sends the browser for a file, under the name that the server gives it where none is said. */
  fetch(address: string, name = ''): void {
    const link = this.document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
  }
}
