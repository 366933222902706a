import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';

/** Knows what is not saved, and asks before it is lost. The quick exit asks nothing. */
@Injectable({ providedIn: 'root' })
export class LeaveGuard {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly watched = new Set<() => boolean>();

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    const ask = (event: BeforeUnloadEvent) => {
      if (this.unsaved()) event.preventDefault();
    };
    window?.addEventListener('beforeunload', ask);
    inject(DestroyRef).onDestroy(() => window?.removeEventListener('beforeunload', ask));
  }

  /** Until whoever calls it is gone. Called where there is injection. */
  watch(unsaved: () => boolean): void {
    this.watched.add(unsaved);
    inject(DestroyRef).onDestroy(() => this.watched.delete(unsaved));
  }

  /** True where nothing would be lost, or the person says that it may be. */
  async mayLeave(): Promise<boolean> {
    if (!this.unsaved()) return true;
    const say = (key: string) => this.transloco.translate<string>(`ui.leave.${key}`);
    return this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm'), cancel: say('cancel'), tone: 'danger' });
  }

  private unsaved(): boolean {
    return [...this.watched].some((unsaved) => unsaved());
  }
}

/** For routes whose pages do not save by themselves. */
export const asksBeforeLeaving: CanDeactivateFn<unknown> = () => inject(LeaveGuard).mayLeave();
