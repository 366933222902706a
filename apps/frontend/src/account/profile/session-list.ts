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
      @if (session.person()?.byProvider) {
        <p class="small soft">{{ 'account.sessions.here' | transloco }}</p>
      }
      <ul>
        @for (session of sessions(); track session.id) {
          <li>
            <div>
              <b>{{ nameOf(session) ?? ('account.sessions.unknown' | transloco) }}</b>
              @if (session.shared) {
                <span class="pill">{{ 'account.sessions.shared' | transloco }}</span>
              }
              <p class="small soft">
                {{
                  'account.sessions.since'
                    | transloco
                      : { date: session.startedAt | longDate, time: session.startedAt | clock }
                }}
                @if (!session.current) {
                  ·
                  {{
                    'account.sessions.lastUsed'
                      | transloco
                        : { date: session.lastUsedAt | longDate, time: session.lastUsedAt | clock }
                  }}
                }
              </p>
            </div>
            @if (session.current) {
              <span class="pill good">{{ 'account.sessions.current' | transloco }}</span>
            } @else {
              <button
                class="button quiet small"
                type="button"
                [attr.aria-disabled]="submission.busy()"
                [attr.aria-label]="
                  'account.sessions.endNamed'
                    | transloco
                      : { device: nameOf(session) ?? ('account.sessions.unknown' | transloco) }
                "
                (click)="end(session.id)"
              >
                {{ 'account.sessions.end' | transloco }}
              </button>
            }
          </li>
        }
      </ul>
      @if (submission.error()) {
        <app-problem [error]="submission.error()" (retry)="again()" />
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
  protected readonly session = inject(SessionStore);

  readonly sessions = input.required<Account['sessions']>();

  protected readonly submission = new Submission();
  /** What is tried again where it went wrong. */
  protected again = () => void this.leave();

  /** By what somebody recognises it. */
  protected nameOf({ browser, system }: Account['sessions'][number]): string | undefined {
    return [browser, system].filter((each) => each !== null).join(', ') || undefined;
  }

  protected async end(session: string): Promise<void> {
    this.again = () => void this.end(session);
    await this.submission.run(() => this.store.endSession(session));
  }

  protected async leaveHere(): Promise<void> {
    this.again = () => void this.leaveHere();
    if (await this.submission.run(() => this.session.signOut()))
      await this.router.navigateByUrl('/');
  }

  protected async leave(): Promise<void> {
    this.again = () => void this.leave();
    const say = (key: string) => this.transloco.translate<string>(`account.sessions.ask.${key}`);
    if (
      !(await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
    )
      return;
    if (await this.submission.run(() => this.store.signOutEverywhere()))
      await this.router.navigateByUrl('/account/sign-in');
  }
}
