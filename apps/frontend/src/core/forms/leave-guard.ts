import type { DialogRef } from '@angular/cdk/dialog';
import { hasModifierKey } from '@angular/cdk/keycodes';
import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { filter, merge } from 'rxjs';

/** Knows what is not saved, and asks before it is lost. The quick exit asks nothing. */
@Injectable({ providedIn: 'root' })
export class LeaveGuard {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly watched = new Set<() => boolean>();
  private asked: Promise<boolean> | undefined;

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

  /** The same for what stands in a dialog, which Escape and a press beside it would close too. Its route asks as well, for the way back. */
  watchDialog(
    dialog: Pick<DialogRef<unknown>, 'disableClose' | 'backdropClick' | 'keydownEvents' | 'close'>,
    unsaved: () => boolean,
  ): void {
    this.watch(unsaved);
    dialog.disableClose = true;
    const escape = dialog.keydownEvents.pipe(
      filter((event) => event.key === 'Escape' && !hasModifierKey(event)),
    );
    const close = async () => {
      if (!unsaved() || (await this.mayBeLost())) dialog.close();
    };
    merge(dialog.backdropClick, escape).subscribe(() => void close());
  }

  /** True where nothing would be lost, or the person says that it may be. */
  async mayLeave(): Promise<boolean> {
    return !this.unsaved() || this.mayBeLost();
  }

  /** Asked again while the question stands, it is the same question. */
  private mayBeLost(): Promise<boolean> {
    const say = (key: string) => this.transloco.translate<string>(`ui.leave.${key}`);
    this.asked ??= this.dialogs
      .ask({
        title: say('title'),
        text: say('text'),
        confirm: say('confirm'),
        cancel: say('cancel'),
        tone: 'danger',
      })
      .finally(() => (this.asked = undefined));
    return this.asked;
  }

  private unsaved(): boolean {
    return [...this.watched].some((unsaved) => unsaved());
  }
}

/** For routes whose pages do not save by themselves, or open dialogs in which something is written. */
export const asksBeforeLeaving: CanDeactivateFn<unknown> = () => inject(LeaveGuard).mayLeave();
