import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ErasureOutlook } from '../../core/erasure/erasure-outlook';
import { OwnErasureStore } from './own-erasure-store';

/** What erasing the own account would delete and leave; asking for it, and what became of that. */
@Component({
  selector: 'app-own-erasure-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    LongDatePipe,
    ProblemNotice,
    ErasureOutlook,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [OwnErasureStore],
  template: `
    <div class="wrap page page-narrow stack">
      <p>
        <a class="way-back" routerLink="/account">{{ 'account.title.account' | transloco }}</a>
      </p>
      <h1>{{ 'account.title.erasure' | transloco }}</h1>
      @if (store.own(); as own) {
        <p class="soft">{{ 'privacy.own.lead' | transloco }}</p>
        <div role="status">
          @if (store.request(); as request) {
            @if (request.state === 'waiting') {
              <ui-notice tone="light" [heading]="'privacy.own.waiting' | transloco">
                <p>
                  {{
                    'privacy.own.waitingText'
                      | transloco
                        : {
                            date: (request.askedAt | longDate),
                            answerBy: (request.answerBy | longDate),
                          }
                  }}
                </p>
              </ui-notice>
            } @else if (request.state === 'declined') {
              <ui-notice [heading]="'privacy.own.declined' | transloco">
                <p class="reason">{{ request.reason }}</p>
                <p class="small soft">{{ 'privacy.own.declinedText' | transloco }}</p>
              </ui-notice>
            }
          }
        </div>
        <app-erasure-outlook [outlook]="own" />
        <p>{{ 'privacy.own.final' | transloco }}</p>
        @if (store.sending.error(); as error) {
          <app-problem [error]="error" />
        }
        <p>
          @if (store.request()?.state === 'waiting') {
            <button
              class="button quiet"
              type="button"
              [attr.aria-disabled]="store.sending.busy()"
              (click)="store.withdraw()"
            >
              {{ 'privacy.own.withdraw' | transloco }}
            </button>
          } @else {
            <button
              class="button"
              type="button"
              [attr.aria-disabled]="store.sending.busy()"
              (click)="ask()"
            >
              {{ 'privacy.own.ask' | transloco }}
            </button>
          }
        </p>
      } @else if (store.read.error()) {
        <app-problem [error]="store.read.error()" (retry)="store.read.reload()" />
      } @else {
        <ui-skeleton [lines]="10" />
      }
    </div>
  `,
  styles: `
    .page {
      gap: var(--space-5);
    }
    .reason {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    [role='status']:empty {
      display: none;
    }
  `,
})
export class OwnErasurePage {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(OwnErasureStore);

  protected async ask(): Promise<void> {
    const say = (key: string) => this.transloco.translate<string>(`privacy.own.question.${key}`);
    if (await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
      await this.store.ask();
  }
}
