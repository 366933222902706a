import { DOCUMENT } from '@angular/common';
import { inject, Injectable } from '@angular/core';

/** What is being typed and waits for a pause before it is given as an answer. */
@Injectable({ providedIn: 'root' })
export class Typing {
  private readonly waiting = new Set<() => void>();

  constructor() {
    const page = inject(DOCUMENT);
    page.defaultView?.addEventListener('pagehide', () => this.settle());
    page.addEventListener('visibilitychange', () => {
      if (page.hidden) this.settle();
    });
  }

  /** Notes what is to be done as soon as nobody can type on. */
  wait(settle: () => void): void {
    this.waiting.add(settle);
  }

  done(settle: () => void): void {
    this.waiting.delete(settle);
  }

  /**
   * Gives everything now: before the question changes, time is up or the page goes.
   *
   * @example
   * typing.settle(); // what stands in the field has been given
   */
  settle(): void {
    for (const settle of [...this.waiting]) settle();
  }
}
