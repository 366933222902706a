import { DOCUMENT, inject, Injectable } from '@angular/core';
import { UnexpectedErrors } from './unexpected-errors';

const pause = 15 * 60_000;
const mainScript = /main-[A-Z0-9]+\.js/;

/** Looks from time to time, when a person returns to the page, whether the server has a newer app. */
@Injectable({ providedIn: 'root' })
export class VersionWatch {
  private readonly document = inject(DOCUMENT);
  private readonly errors = inject(UnexpectedErrors);
  private lookedAt = Date.now();

  start(): void {
    this.document.addEventListener('visibilitychange', () => {
      if (this.document.visibilityState === 'visible' && Date.now() - this.lookedAt > pause)
        void this.look();
    });
  }

  private async look(): Promise<void> {
    this.lookedAt = Date.now();
    const own = mainScript.exec(
      this.document.querySelector<HTMLScriptElement>('script[src*="main-"]')?.src ?? '',
    )?.[0];
    const page = await fetch('/', { cache: 'no-store' }).then(
      (reply) => reply.text(),
      () => '',
    );
    const theirs = mainScript.exec(page)?.[0];
    if (own !== undefined && theirs !== undefined && own !== theirs) this.errors.outdated.set(true);
  }
}
