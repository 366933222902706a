import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { ProblemNotice } from '../../core/api/problem-notice';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';

type OpenChange = EndpointReply<Endpoints['changes.listChanges']>['items'][number];

/** Changes of single certificates that wait for a decision, each with who proposed it and the way to it. */
@Component({
  selector: 'app-open-changes',
  imports: [
    RouterLink,
    TranslocoPipe,
    ClockPipe,
    LongDatePipe,
    NameTextPipe,
    RegisterNumberPipe,
    TextInScript,
    ProblemNotice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (list.items().length > 0) {
      <section class="card" aria-labelledby="changes-heading">
        <h2 id="changes-heading">{{ 'certify.change.waiting' | transloco }}</h2>
        <ul>
          @for (each of list.items(); track each.id) {
            <li>
              <div>
                <p>
                  <b>{{ 'certify.change.kind.' + each.kind | transloco }}</b>:
                  <span class="number">{{ each.line | registerNumber }}</span>,
                  <span [uiText]="each.line.holder | nameText"></span>
                </p>
                <p class="small soft number">
                  @if (each.proposedBy.name; as name) {
                    <span [uiText]="name | nameText"></span> ·
                  }
                  {{
                    'certify.event.at'
                      | transloco
                        : { date: (each.proposedAt | longDate), time: (each.proposedAt | clock) }
                  }}
                </p>
              </div>
              <a class="button quiet small" [routerLink]="['/certify/issue/changes', each.id]">{{
                (each.proposedBy.id === session.person()?.id
                  ? 'certify.change.openOwn'
                  : 'certify.change.open'
                ) | transloco
              }}</a>
            </li>
          }
        </ul>
      </section>
    }
    @if (list.error(); as error) {
      <app-problem [error]="error" (retry)="list.restart()" />
    }
  `,
  styleUrl: '../../core/card-list.css',
  styles: `
    .card {
      border-inline-start: 4px solid var(--light);
    }
  `,
})
export class OpenChanges {
  private readonly api = inject(ApiClient);
  protected readonly session = inject(SessionStore);
  protected readonly list = new PagedList<OpenChange>((after, stopped) =>
    this.api.call('changes.listChanges', { query: { state: 'open', after, limit: 100 } }, stopped),
  );

  constructor() {
    void this.list.restart();
  }
}
