import { DOCUMENT, inject, Injectable } from '@angular/core';

/** Hands files of the server over to the person. */
@Injectable({ providedIn: 'root' })
export class Files {
  private readonly document = inject(DOCUMENT);

  /** Keeps the file under a name, which others may see in the folder of downloads: a number, nothing more. */
  save(file: Blob, name: string): void {
    const address = URL.createObjectURL(file);
    const link = this.document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // the browser has taken the file over by then
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
