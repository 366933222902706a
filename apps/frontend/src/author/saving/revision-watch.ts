import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject } from '@angular/core';
import { NewestReply } from '../../core/api/newest-reply';

/** Milliseconds: between two looks, and after the last sign of somebody at the screen. */
const pauses = { look: 5_000, left: 10 * 60_000 } as const;

/** Signs that somebody is at the screen. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** What a watch needs of the world. `saves` counts how often the draft was saved from here. */
interface Watched<Draft> {
  readonly look: () => Promise<{ readonly revision: number }>;
  readonly saves: () => number;
  readonly read: () => Promise<Draft>;
  readonly follow: (draft: Draft) => void;
}

/**
 * Looks every few seconds whether somebody else changed the draft that is open. Only while the page is seen and somebody is at it:
 * a screen that was left must not keep its session alive. Made where there is injection.
 */
export class RevisionWatch<Draft> {
  private readonly document = inject(DOCUMENT);
  private readonly newest = new NewestReply<{ readonly draft: Draft }>();
  private known: { readonly revision: number; readonly saves: number } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private seenAt = Date.now();
  private looking = false;

  constructor(private readonly watched: Watched<Draft>) {
    const stir = () => this.stir();
    for (const sign of signs) this.document.addEventListener(sign, stir, { passive: true });
    this.document.addEventListener('visibilitychange', stir);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      for (const sign of signs) this.document.removeEventListener(sign, stir);
      this.document.removeEventListener('visibilitychange', stir);
    });
  }

  /** Begins from the revision that was read. */
  start(revision: number): void {
    this.known = { revision, saves: this.watched.saves() };
    this.schedule();
  }

  /** Something was added or removed from here: a draft that is on its way does not say so, and is asked for again. */
  outdate(): void {
    this.newest.outdate();
  }

  /** Somebody is here: whoever returns after a while sees at once what has changed. */
  private stir(): void {
    const wasLeft = this.isLeft();
    this.seenAt = Date.now();
    if (wasLeft || (this.timer === undefined && !this.looking)) void this.look();
  }

  private isLeft(): boolean {
    return Date.now() - this.seenAt > pauses.left;
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), pauses.look);
  }

  private async look(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.known === undefined || this.looking) return;
    if (this.document.visibilityState === 'hidden' || this.isLeft()) return;
    this.looking = true;
    const found = await this.compare(this.known).catch(() => undefined);
    this.looking = false;
    if (found !== undefined) this.known = found;
    this.schedule();
  }

  private async compare(known: { readonly revision: number; readonly saves: number }) {
    const saves = this.watched.saves();
    const { revision } = await this.watched.look();
    if (revision !== known.revision + saves - known.saves) await this.readAgain();
    return { revision, saves };
  }

  private async readAgain(): Promise<void> {
    const read = async () => ({ draft: await this.watched.read() });
    while (!(await this.newest.read(read)));
    const shown = this.newest.shown();
    if (shown) this.watched.follow(shown.draft);
  }
}
