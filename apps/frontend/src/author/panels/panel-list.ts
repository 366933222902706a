import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';

/** The panels on cut scores: those that wait for the reader's judgements say so. */
@Component({
  selector: 'app-panel-list',
  imports: [RouterLink, TranslocoPipe, LongDatePipe, NumberPipe, PluralPipe, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page stack">
      <header class="stack-small">
        <h1>{{ 'author.title.panels' | transloco }}</h1>
        <p class="soft">{{ 'panel.list.lead' | transloco }}</p>
      </header>
      <app-paged-list [list]="list" [none]="'panel.list.none' | transloco">
        <ul>
          @for (row of list.items(); track row.id) {
            <li class="card padded">
              <div class="stack-small">
                <h2>
                  <a [routerLink]="['/author/panels', row.id]">{{
                    row.course.title || ('author.untitled' | transloco)
                  }}</a>
                </h2>
                <p class="small soft">
                  {{ 'panel.list.opened' | transloco: { date: row.openedAt | longDate } }} ·
                  {{ 'panel.items' | plural: row.items }} ·
                  {{ 'panel.handedIn' | plural: row.judges : { given: (row.handedIn | uiNumber) } }}
                </p>
                <p>
                  <span class="pill" [class.light]="row.stage !== 'closed'">{{
                    'panel.stage.' + row.stage | transloco
                  }}</span>
                </p>
              </div>
              @if (row.own === 'waiting') {
                <a class="button" [routerLink]="['/author/panels', row.id, 'judge']"
                  >{{ 'panel.list.judge' | transloco
                  }}<span class="visually-hidden"
                    >: {{ row.course.title || ('author.untitled' | transloco) }}</span
                  ></a
                >
              }
            </li>
          }
        </ul>
      </app-paged-list>
    </div>
  `,
  styles: `
    .page {
      gap: var(--space-5);
    }
    h1 {
      font-size: var(--step-3);
    }
    h2 {
      font-size: var(--step-1);
      overflow-wrap: anywhere;
    }
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-4);
      align-items: center;
      justify-content: space-between;
    }
    li > :first-child {
      flex: 1 1 18rem;
      min-width: 0;
    }
  `,
})
export class PanelList {
  private readonly api = inject(ApiClient);
  protected readonly list = new PagedList((after, signal) =>
    this.api.call('panels.listPanels', { query: { after } }, signal),
  );

  constructor() {
    void this.list.restart();
  }
}
