import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Connection } from '../../core/api/connection';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Acting, type OwnOrganisation } from '../../core/organisation/acting';
import { SessionStore } from '../../core/session/session-store';

/** What a page that was left may still have to send, in milliseconds. */
const longestWait = 3_000;

/** Between two organisations: the page before is left and has sent what it had, and the one after isn't opened yet. */
@Component({
  selector: 'app-switching',
  imports: [RouterLink, TranslocoPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page stack">
      <h1>{{ 'shell.organisation.opening' | transloco }}</h1>
      @if (error(); as problem) {
        <app-problem [error]="problem" (retry)="go()" />
        <p>
          <a class="button quiet" routerLink="/">{{ 'shell.toStart' | transloco }}</a>
        </p>
      }
    </div>
  `,
})
export class Switching {
  private readonly acting = inject(Acting);
  private readonly connection = inject(Connection);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly target = this.findTarget();
  protected readonly error = signal<unknown>(undefined);

  constructor() {
    void this.go();
  }

  protected async go(): Promise<void> {
    this.error.set(undefined);
    if (this.target === undefined) return void this.router.navigateByUrl('/');
    await this.connection.settle(longestWait);
    try {
      await this.acting.goOn(this.target);
    } catch (error) {
      this.error.set(error);
    }
  }

  /** Only who has chosen it in the header comes here, not who follows a link. */
  private findTarget(): OwnOrganisation | undefined {
    const chosen = this.router.currentNavigation()?.extras.info;
    return this.session.person()?.organisations.find((each) => each === chosen);
  }
}
