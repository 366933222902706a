import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ProblemNotice } from '../../core/api/problem-notice';
import { OwnDataState } from '../../core/own-data/own-data-state';
import { OwnDataStore } from '../../core/own-data/own-data-store';
import { OwnOpenings } from './own-openings';
import { OwnReadings } from './own-readings';

/** All that is kept of oneself, to take along; and who opened it. */
@Component({
  selector: 'app-own-data-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Skeleton,
    ProblemNotice,
    OwnDataState,
    OwnOpenings,
    OwnReadings,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [OwnDataStore],
  template: `
    <div class="wrap page page-narrow stack">
      <p>
        <a class="way-back" routerLink="/account">{{ 'account.title.account' | transloco }}</a>
      </p>
      <h1>{{ 'account.title.data' | transloco }}</h1>
      <section class="card padded stack" aria-labelledby="take">
        <h2 id="take">{{ 'data.own.heading' | transloco }}</h2>
        <p>{{ 'data.own.text' | transloco }}</p>
        <div class="lists">
          <div>
            <h3>{{ 'data.own.inside' | transloco }}</h3>
            <ul>
              @for (each of inside; track each) {
                <li>{{ 'data.inside.' + each | transloco }}</li>
              }
            </ul>
          </div>
          <div>
            <h3>{{ 'data.own.outside' | transloco }}</h3>
            <ul>
              @for (each of outside; track each) {
                <li>{{ 'data.outside.' + each | transloco }}</li>
              }
            </ul>
          </div>
        </div>
        @if (store.read.error(); as error) {
          <app-problem [error]="error" (retry)="store.read.reload()" />
        } @else if (store.read.isLoading() && store.file() === null) {
          <ui-skeleton [lines]="2" />
        } @else {
          <app-own-data-state />
          @if (store.ordering.error(); as error) {
            <app-problem [error]="error" />
          }
          @if (store.file()?.state !== 'waiting') {
            <p>
              <button
                [class]="store.file()?.state === 'ready' ? 'button quiet' : 'button'"
                type="button"
                [attr.aria-disabled]="store.ordering.busy()"
                (click)="order()"
              >
                {{ (store.file() ? 'data.own.again' : 'data.own.order') | transloco }}
              </button>
            </p>
          }
        }
        <p class="small soft">{{ 'data.own.organisation' | transloco }}</p>
      </section>
      <app-own-openings class="card padded" />
      <app-own-readings class="card padded" />
    </div>
  `,
  styleUrl: './own-data-page.css',
})
export class OwnDataPage {
  private readonly language = inject(CurrentLanguage);
  protected readonly store = inject(OwnDataStore);

  protected readonly inside = ['account', 'learning', 'documents', 'files', 'records'];
  protected readonly outside = ['secrets', 'exam', 'others', 'reports'];

  protected order(): void {
    void this.store.order(this.language.language());
  }
}
