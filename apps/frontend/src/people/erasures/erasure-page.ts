import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ErasureOutlook } from '../../core/erasure/erasure-outlook';
import { SessionStore } from '../../core/session/session-store';
import { Whom } from '../whom';
import { ErasureForm } from './erasure-form';
import { ErasureStore } from './erasure-store';

/** Erasing a member: what goes and what stays stands above, the way on below. */
@Component({
  selector: 'app-erasure-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    LongDatePipe,
    ProblemNotice,
    ErasureOutlook,
    ErasureForm,
    Whom,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ErasureStore],
  template: `
    <div class="wrap page stack">
      <nav [attr.aria-label]="'members.crumbs' | transloco">
        <a class="way-back" routerLink="/people/list">{{ 'members.title.list' | transloco }}</a>
      </nav>
      <h1>{{ 'members.title.erasure' | transloco }}</h1>
      @if (store.erased()) {
        <div role="status">
          <ui-notice tone="good" [heading]="'privacy.erase.done' | transloco"
            ><p>{{ 'privacy.erase.doneText' | transloco }}</p></ui-notice
          >
        </div>
      } @else if (store.preview(); as preview) {
        <app-whom [person]="preview.person" />
        <p class="soft">{{ 'privacy.erase.lead' | transloco }}</p>
        @if (preview.request; as request) {
          @if (request.state === 'waiting') {
            <ui-notice tone="light">
              <p>
                {{
                  'privacy.erase.asked'
                    | transloco
                      : {
                          date: (request.askedAt | longDate),
                          answerBy: (request.answerBy | longDate),
                        }
                }}
              </p>
            </ui-notice>
          }
        }
        <app-erasure-outlook [outlook]="preview" />
        @if (isSelf()) {
          <ui-notice
            ><p>
              {{ 'problem.privacy.own-account' | transloco }}
              <a routerLink="/account/erasure">{{ 'privacy.erase.ownWay' | transloco }}</a>
            </p></ui-notice
          >
        } @else {
          <app-erasure-form class="card padded" [preview]="preview" />
        }
      } @else if (store.read.error()) {
        <app-problem [error]="store.read.error()" (retry)="store.read.reload()" />
      } @else {
        <ui-skeleton [lines]="10" />
      }
    </div>
  `,
  styleUrl: '../../core/narrow-page.css',
  styles: `
    app-erasure-form {
      display: block;
    }
  `,
})
export class ErasurePage {
  private readonly session = inject(SessionStore);
  protected readonly store = inject(ErasureStore);

  /** Id from the address. */
  readonly person = input.required<string>();
  protected readonly isSelf = computed(() => this.session.person()?.id === this.person());

  constructor() {
    effect(() => this.store.person.set(this.person()));
  }
}
