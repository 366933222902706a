import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { AccessPanel } from './access-panel';
import { DueLine } from './due-line';
import { OwnKey } from './own-key';
import { OwnKeyStore } from './own-key-store';
import { ReportsStore } from './reports-store';

/** The reports that somebody receives, and the key by which they read them. */
@Component({
  selector: 'app-reports-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    LongDatePipe,
    InScriptPipe,
    PagedListView,
    DueLine,
    OwnKey,
    AccessPanel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [OwnKeyStore, ReportsStore],
  template: `
    <div class="wrap page stack">
      <header class="stack-small">
        <h1>{{ 'speaking.received.heading' | transloco }}</h1>
        <p class="soft">{{ 'speaking.received.lead' | transloco }}</p>
      </header>
      <app-paged-list [list]="store.list" [none]="'speaking.received.none' | transloco">
        <ul>
          @for (report of store.list.items(); track report.id) {
            <li>
              <div>
                <a [routerLink]="report.id">{{
                  'speaking.received.of'
                    | transloco: { date: report.receivedOn | longDate: 'genitive' }
                }}</a>
                @if (report.news) {
                  <span class="pill light">{{ 'speaking.received.news' | transloco }}</span>
                }
                <p class="small soft">
                  @if (report.about; as about) {
                    {{ about | inScript }} ·
                  }
                  <app-due-line [report]="report" />
                </p>
              </div>
              <span class="pill" [class.good]="report.state === 'closed'">{{
                'speaking.state.' + report.state | transloco
              }}</span>
            </li>
          }
        </ul>
      </app-paged-list>
      <app-own-key class="stack" />
      @if (keys.read.hasValue() && keys.read.value().key !== null) {
        <app-access-panel (restored)="store.list.restart()" />
      }
    </div>
  `,
  styleUrl: '../../core/narrow-page.css',
  styles: `
    ul {
      max-width: 54rem;
      margin: 0;
      padding: 0;
      list-style: none;
      border-top: 1px solid var(--line);
    }
    .light {
      margin-inline-start: var(--space-2);
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
    app-own-key {
      display: grid;
      gap: var(--space-5);
    }
  `,
})
export class ReportsPage {
  protected readonly store = inject(ReportsStore);
  protected readonly keys = inject(OwnKeyStore);

  constructor() {
    void this.store.list.restart();
  }
}
