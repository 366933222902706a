import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SessionStore } from '../../core/session/session-store';
import { OpenProposalsStore } from './open-proposals-store';

/** The proposals that wait for a decision, each with who proposed it and the way to it. */
@Component({
  selector: 'app-open-proposals',
  imports: [
    RouterLink,
    TranslocoPipe,
    ClockPipe,
    LongDatePipe,
    NameTextPipe,
    PluralPipe,
    TextInScript,
    ProblemNotice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (store.list.items().length > 0) {
      <section class="card" aria-labelledby="proposals-heading">
        <h2 id="proposals-heading">{{ 'certify.proposal.waiting' | transloco }}</h2>
        <ul>
          @for (each of store.list.items(); track each.id) {
            <li>
              <div>
                <p>
                  <b>{{ 'certify.proposal.size' | plural: each.size }}</b>
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
              <a class="button quiet small" [routerLink]="['/certify/issue/proposals', each.id]">{{
                (each.proposedBy.id === session.person()?.id
                  ? 'certify.proposal.openOwn'
                  : 'certify.proposal.open'
                ) | transloco
              }}</a>
            </li>
          }
        </ul>
      </section>
    }
    @if (store.list.error(); as error) {
      <app-problem [error]="error" (retry)="store.list.restart()" />
    }
  `,
  styleUrl: '../../core/card-list.css',
  styles: `
    .card {
      border-inline-start: 4px solid var(--light);
    }
  `,
})
export class OpenProposals {
  protected readonly session = inject(SessionStore);
  protected readonly store = inject(OpenProposalsStore);
}
