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

type Opening = EndpointReply<Endpoints['people.listOwnOpenings']>['items'][number];

/** Who opened one's own page, in which role, on which day. */
@Component({
  selector: 'app-own-openings',
  imports: [TranslocoPipe, LongDatePipe, NameTextPipe, TextInScript, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'account.openings.title' | transloco }}</h2>
    <p class="soft">{{ 'account.openings.text' | transloco }}</p>
    <app-paged-list [list]="list" [none]="'account.openings.none' | transloco" [lines]="2">
      <ol>
        @for (each of list.items(); track each.id) {
          <li>
            <span>
              @if (each.by; as by) {
                <b [uiText]="by | nameText"></b>,
              }
              {{ 'roles.name.' + each.role | transloco }}
            </span>
            <span class="soft number">{{ each.on | longDate: 'nominative' }}</span>
          </li>
        }
      </ol>
    </app-paged-list>
  `,
  styleUrl: './own-reads.css',
})
export class OwnOpenings {
  private readonly api = inject(ApiClient);

  protected readonly list = new PagedList<Opening>((after, stopped) =>
    this.api.call('people.listOwnOpenings', { query: { after, limit: 10 } }, stopped),
  );

  constructor() {
    void this.list.restart();
  }
}
