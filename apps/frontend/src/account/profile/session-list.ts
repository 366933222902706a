import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { SessionStore } from '../../core/session/session-store';
import { type Account, AccountStore } from './account-store';

/** Where one is signed in, and the way out everywhere. */
@Component({
  selector: 'app-session-list',
  imports: [TranslocoPipe, ClockPipe, LongDatePipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stack" aria-labelledby="sessions">
      <h2 id="sessions">{{ 'account.sessions.title' | transloco }}</h2>
      <ul>
        @for (session of sessions(); track session.id) {
          <li>
            <span>{{
              'account.sessions.since'
                | transloco: { date: session.startedAt | longDate, time: session.startedAt | clock }
            }}</span>
            @if (session.current) {
              <span class="pill good">{{ 'account.sessions.current' | transloco }}</span>
            } @else {
              <span class="small soft">{{
                'account.sessions.lastUsed'
                  | transloco
                    : { date: session.lastUsedAt | longDate, time: session.lastUsedAt | clock }
              }}</span>
            }
          </li>
        }
      </ul>
      @if (submission.error()) {
        <app-problem [error]="submission.error()" (retry)="leave()" />
      }
      <p class="row">
        <button class="button quiet" type="button" (click)="leaveHere()">
          {{ 'shell.signOut' | transloco }}
        </button>
        <button
          class="button quiet"
          type="button"
          [attr.aria-disabled]="submission.busy()"
          (click)="leave()"
        >
          {{ 'account.sessions.leave' | transloco }}
        </button>
      </p>
    </section>
  `,
  styleUrl: './account-form.css',
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
      border-top: 1px solid var(--line);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      align-items: center;
      justify-content: space-between;
      padding-block: 0.7rem;
      border-bottom: 1px solid var(--line);
    }
  `,
})
export class SessionList {
  private readonly store = inject(AccountStore);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);

  readonly sessions = input.required<Account['sessions']>();

  protected readonly submission = new Submission();

  protected async leaveHere(): Promise<void> {
    if (await this.submission.run(() => this.session.signOut()))
      await this.router.navigateByUrl('/');
  }

  protected async leave(): Promise<void> {
    const say = (key: string) => this.transloco.translate<string>(`account.sessions.ask.${key}`);
    if (
      !(await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
    )
      return;
    if (await this.submission.run(() => this.store.signOutEverywhere()))
      await this.router.navigateByUrl('/account/sign-in');
  }
}
