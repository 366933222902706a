import { Dialog } from '@angular/cdk/dialog';
import { OVERLAY_DEFAULT_CONFIG } from '@angular/cdk/overlay';
import type { ComponentType } from '@angular/cdk/portal';
import { inject, Injectable, Injector } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, firstValueFrom } from 'rxjs';
import { ConfirmDialog, type Question } from './confirm-dialog';

/**
 * Opens dialogs: focus stays inside, Escape closes, and the focus returns to where it was. The way back of the browser closes them once
 * their page is left, not before: whoever is asked whether to leave it still sees what was typed.
 */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  // Above the page, but not in the browser's top layer, which nothing can be above: the quick exit stays in reach.
  private readonly injector = Injector.create({
    parent: inject(Injector),
    providers: [Dialog, { provide: OVERLAY_DEFAULT_CONFIG, useValue: { usePopover: false } }],
  });
  private readonly dialog = this.injector.get(Dialog);

  constructor() {
    const router = inject(Router);
    const wentBack = (event: unknown) =>
      event instanceof NavigationEnd && router.currentNavigation()?.trigger === 'popstate';
    router.events.pipe(filter(wentBack)).subscribe(() => this.dialog.closeAll());
  }

  /**
   * Asks a question; true only when it is confirmed.
   *
   * @example
   * if (await dialogs.ask({ title: 'Predajete odgovore', text: '…', confirm: 'Predajte' })) submit();
   */
  async ask(question: Question): Promise<boolean> {
    return (await this.open<boolean, Question>(ConfirmDialog, question, 'confirm-title')) ?? false;
  }

  /**
   * Opens a component as a dialog and gives what it closes with; undefined when it is left. `labelledBy` is the id
   * of its heading.
   *
   * @example
   * const reason = await dialogs.open<string, Certificate>(RevokeDialog, certificate, 'revoke-title');
   */
  async open<Result, Data>(
    component: ComponentType<unknown>,
    data: Data,
    labelledBy: string,
  ): Promise<Result | undefined> {
    const opened = this.dialog.open<Result, Data>(component, {
      data,
      ariaLabelledBy: labelledBy,
      panelClass: 'dialog',
      backdropClass: 'dialog-backdrop',
      autoFocus: 'first-heading',
      closeOnNavigation: false,
    });
    return firstValueFrom(opened.closed, { defaultValue: undefined });
  }
}
