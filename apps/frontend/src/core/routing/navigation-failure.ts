import { inject, Injectable, signal } from '@angular/core';
import { type NavigationError, RedirectCommand, Router } from '@angular/router';
import { UnexpectedErrors } from '../unexpected-errors';

/** Why a page could not be opened, and which: a missing line, or a part of the app that is no longer there. */
@Injectable({ providedIn: 'root' })
export class NavigationFailure {
  private readonly router = inject(Router);
  private readonly errors = inject(UnexpectedErrors);
  private readonly last = signal<{ readonly error: unknown; readonly url: string } | undefined>(
    undefined,
  );

  readonly failure = this.last.asReadonly();

  /** Shows the failure in the place of the page, under the page's own address. */
  explain({ error, url }: NavigationError): RedirectCommand {
    this.errors.noteMissingPart(error);
    this.last.set({ error, url });
    return new RedirectCommand(this.router.parseUrl('/failed'), { skipLocationChange: true });
  }

  /** Does nothing while a person is already on the way to another page. */
  async retry(): Promise<void> {
    if (this.router.currentNavigation()) return;
    await this.router.navigateByUrl(this.last()?.url ?? '/');
  }
}
