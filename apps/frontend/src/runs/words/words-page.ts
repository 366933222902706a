import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import type { Endpoints } from '../../core/routes.generated';

type Template = EndpointReply<Endpoints['runs.listMailTemplates']>['items'][number];

/** The words of the organisation for its reminders. */
@Component({
  selector: 'app-words-page',
  imports: [RouterLink, TranslocoPipe, PluralPipe, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page stack">
      <nav [attr.aria-label]="'runs.crumbs' | transloco">
        <a class="way-back" routerLink="/runs">{{ 'runs.title.list' | transloco }}</a>
      </nav>
      <header class="head">
        <div class="stack-small">
          <h1>{{ 'reminders.words.list' | transloco }}</h1>
          <p class="soft">{{ 'reminders.words.lead' | transloco }}</p>
        </div>
        <a class="button" routerLink="/runs/words/new">{{ 'reminders.words.begin' | transloco }}</a>
      </header>
      <app-paged-list [list]="list" [none]="'reminders.words.none' | transloco" [lines]="4">
        <ul class="card">
          @for (each of list.items(); track each.id) {
            <li>
              <a [routerLink]="['/runs/words', each.id]">{{ each.name }}</a>
              <span class="subject" [attr.lang]="current.language()">{{
                each.words[current.language()].subject
              }}</span>
              <span class="small soft">{{ 'reminders.words.rules' | plural: each.rules }}</span>
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
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-4);
      align-items: end;
      justify-content: space-between;
    }
    .head > .stack-small {
      flex: 1 1 24rem;
      max-width: 48rem;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr) 10rem;
      gap: 0 var(--space-4);
      align-items: baseline;
      padding: var(--space-3) var(--space-4);
      overflow-wrap: anywhere;
    }
    li + li {
      border-top: 1px solid var(--line);
    }
    a {
      padding-block: 0.6em;
    }
    @media (max-width: 48rem) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class WordsPage {
  private readonly api = inject(ApiClient);
  protected readonly current = inject(CurrentLanguage);
  protected readonly list = new PagedList<Template>((after, stopped) =>
    this.api.call('runs.listMailTemplates', { query: { after, limit: 25 } }, stopped),
  );

  constructor() {
    this.list.follow(() => true);
  }
}
