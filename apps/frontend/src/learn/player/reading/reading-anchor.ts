import { DOCUMENT } from '@angular/common';
import {
  afterNextRender,
  effect,
  inject,
  Injectable,
  Injector,
  type Signal,
  untracked,
} from '@angular/core';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { PlayerStore } from '../player-store';

/** Keeps a person at the same block, and brings them to one. */
@Injectable()
export class ReadingAnchor {
  private readonly page = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly language = inject(CurrentLanguage);
  private readonly store = inject(PlayerStore);
  private held: { readonly block: string; readonly top: number } | undefined;

  /** The other script is longer or shorter: what is read stays where it is in the window. */
  holdWhileScriptChanges(current: Signal<string | undefined>): void {
    effect(() => {
      this.language.language();
      untracked(() => this.hold(current()));
    });
    effect(() => {
      if (this.store.shown()) untracked(() => this.release());
    });
  }

  /** Scrolls to the block and puts the focus on it, after the router has done its own scrolling. */
  goTo(block: string): void {
    const go = () => {
      const element = this.find(block);
      element?.scrollIntoView({ block: 'start' });
      element?.focus({ preventScroll: true });
    };
    afterNextRender({ read: () => setTimeout(go, 60) }, { injector: this.injector });
  }

  private hold(block: string | undefined): void {
    const element = block === undefined ? undefined : this.find(block);
    this.held =
      block === undefined || !element
        ? undefined
        : { block, top: element.getBoundingClientRect().top };
    if (this.held) this.page.documentElement.style.overflowAnchor = 'none';
  }

  private release(): void {
    const { held } = this;
    if (!held) return;
    this.held = undefined;
    const settle = () => {
      const top = this.find(held.block)?.getBoundingClientRect().top;
      if (top !== undefined)
        this.page.defaultView?.scrollBy({ top: top - held.top, behavior: 'instant' });
      // From the next frame on the browser holds the place itself, while the letters of the script arrive.
      requestAnimationFrame(() => (this.page.documentElement.style.overflowAnchor = ''));
    };
    afterNextRender({ read: settle }, { injector: this.injector });
  }

  private find(block: string): HTMLElement | undefined {
    return this.page.getElementById(`block-${block}`) ?? undefined;
  }
}
