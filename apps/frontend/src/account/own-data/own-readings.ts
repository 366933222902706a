import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import type { Endpoints } from '../../core/routes.generated';

type Reading = EndpointReply<Endpoints['privacy.listOwnReadings']>['items'][number];

/** Who read or took documents, results and files of one's own, and when. */
@Component({
  selector: 'app-own-readings',
  imports: [TranslocoPipe, LongDatePipe, NameTextPipe, TextInScript, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'data.reads.title' | transloco }}</h2>
    <p class="soft">{{ 'data.reads.text' | transloco }}</p>
    <app-paged-list [list]="list" [none]="'data.reads.none' | transloco" [lines]="2">
      <ol>
        @for (each of list.items(); track each.id) {
          <li>
            <span>
              @if (each.by; as by) {
                <b [uiText]="by | nameText"></b>{{ each.role === null ? ':' : ',' }}
              } @else {
                {{ 'data.reads.unnamed' | transloco }}{{ each.role === null ? ':' : ',' }}
              }
              @if (each.role; as role) {
                {{ 'roles.name.' + role | transloco }}:
              }
              {{ 'data.reads.what.' + each.what | transloco }}
            </span>
            <span class="soft number">{{ each.at | longDate: 'nominative' }}</span>
          </li>
        }
      </ol>
    </app-paged-list>
  `,
  styleUrl: './own-reads.css',
})
export class OwnReadings {
  private readonly api = inject(ApiClient);

  protected readonly list = new PagedList<Reading>((after, stopped) =>
    this.api.call('privacy.listOwnReadings', { query: { after, limit: 10 } }, stopped),
  );

  constructor() {
    void this.list.restart();
  }
}
