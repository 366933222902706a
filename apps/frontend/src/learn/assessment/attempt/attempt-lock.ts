import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject, Injectable } from '@angular/core';

/** Makes sure that an attempt is open on one page of this browser only. */
@Injectable()
export class AttemptLock {
  private readonly locks = inject(DOCUMENT).defaultView?.navigator.locks;
  private release: () => void = () => undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.release());
  }

  /** False when another page has it. `lost` is called when another page takes it away later. */
  async take(attempt: string, lost: () => void): Promise<boolean> {
    return this.request(attempt, { ifAvailable: true }, lost);
  }

  /** Takes it away from the other page. */
  async seize(attempt: string, lost: () => void): Promise<boolean> {
    return this.request(attempt, { steal: true }, lost);
  }

  private request(attempt: string, options: LockOptions, lost: () => void): Promise<boolean> {
    const { locks } = this;
    // Browsers without locks have one page as a rule; the numbers of the answers reveal the exception.
    if (!locks) return Promise.resolve(true);
    this.release();
    return new Promise((resolve) => {
      const hold = (lock: Lock | null) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>((done) => (this.release = done));
      };
      locks.request(`svetionik.attempt.${attempt}`, options, hold).catch(() => {
        resolve(false);
        lost();
      });
    });
  }
}
