import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { PagedListView } from '../../core/api/paged-list-view';
import type { Endpoints } from '../../core/routes.generated';

type Movement = EndpointReply<Endpoints['groups.listMovements']>['items'][number];

/** Who came into a group and who went, the last one first. */
@Component({
  selector: 'app-movement-list',
  imports: [TranslocoPipe, ShortDatePipe, NameTextPipe, TextInScript, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-paged-list [list]="list" [none]="'groups.noMovement' | transloco">
      <ul>
        @for (movement of list.items(); track movement.id) {
          <li>
            @if (movement.person.name; as name) {
              <b [uiText]="name | nameText"></b>
            } @else {
              <b>{{ movement.person.email }}</b>
            }
            <span [class]="movement.direction === 'came' ? 'pill good' : 'pill'">{{
              'groups.moved.' + movement.direction | transloco
            }}</span>
            <span class="soft small">
              {{ movement.at | shortDate }} · {{ 'groups.cause.' + movement.cause | transloco }}
              @for (letter of movement.letters; track letter) {
                <b class="letter">{{ letter }}</b>
              }
            </span>
          </li>
        }
      </ul>
    </app-paged-list>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--space-1) var(--space-3);
      padding-block: var(--space-3);
      overflow-wrap: anywhere;
    }
    li + li {
      border-top: 1px solid var(--line);
    }
    .soft {
      grid-column: 1 / -1;
    }
    .letter {
      padding-inline: 0.4em;
      border-radius: 4px;
      background: var(--accent-wash);
      color: var(--accent-strong);
    }
  `,
})
export class MovementList {
  private readonly api = inject(ApiClient);

  readonly group = input.required<string>();
  readonly list = new PagedList<Movement>((after, stopped) => {
    const params = { group: this.group() };
    return this.api.call('groups.listMovements', { params, query: { after, limit: 20 } }, stopped);
  });

  constructor() {
    this.list.follow(() => this.group());
  }
}
