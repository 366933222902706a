import { DestroyRef, effect, inject, Injectable } from '@angular/core';
import type { CertificateStore } from './certificate-store';

const pause = 2_000;

/** Reads a certificate again while its document is being made. */
@Injectable()
export class DocumentWatch {
  private readonly destroyed = inject(DestroyRef);

  watch(store: CertificateStore): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.destroyed.onDestroy(() => clearTimeout(timer));
    effect(() => {
      const certificate = store.certificate();
      clearTimeout(timer);
      if (certificate?.status !== 'valid' || certificate.rendering !== 'waiting') return;
      timer = setTimeout(() => store.readAgain(), pause);
    });
  }
}
