import { ChangeDetectionStrategy, Component, inject, input, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../api/api-client';
import { ProblemNotice } from '../api/problem-notice';
import { reread } from '../api/reread';
import { ReasonDialog, type ReasonQuestion } from '../forms/reason-dialog';
import type { Endpoints } from '../routes.generated';

type Uncarried = EndpointReply<Endpoints['accreditations.listUncarried']>['items'][number];

/** Accreditations that do not hold for the new edition of their course, and the decision whether they do. */
@Component({
  selector: 'app-uncarried-accreditations',
  imports: [TranslocoPipe, LongDatePipe, TextInScript, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (read.hasValue() && read.value().items.length > 0) {
      <section class="card" aria-labelledby="uncarried-heading">
        <h2 id="uncarried-heading">{{ 'accreditation.uncarried.heading' | transloco }}</h2>
        <p class="soft">{{ 'accreditation.uncarried.text' | transloco }}</p>
        <ul>
          @for (each of read.value().items; track each.accreditation + each.course.id) {
            <li>
              <div>
                <p>
                  <b [uiText]="each.course.title"></b>:
                  {{
                    'accreditation.uncarried.editions'
                      | transloco: { from: each.from, to: each.edition.number }
                  }}
                </p>
                <p class="small soft">
                  <span class="number">{{ each.number }}</span>, <span [uiText]="each.body"></span>
                  @if (each.validTo; as day) {
                    · {{ 'accreditation.uncarried.until' | transloco: { date: (day | longDate) } }}
                  }
                </p>
              </div>
              <div class="row">
                <button class="button quiet small" type="button" (click)="decide(each, true)">
                  {{ 'accreditation.uncarried.carry.open' | transloco }}
                </button>
                <button class="button plain small" type="button" (click)="decide(each, false)">
                  {{ 'accreditation.uncarried.leave.open' | transloco }}
                </button>
              </div>
            </li>
          }
        </ul>
      </section>
    }
    @if (read.error(); as error) {
      <app-problem [error]="error" (retry)="read.reload()" />
    }
  `,
  styleUrl: '../card-list.css',
  styles: `
    .card {
      border-inline-start: 4px solid var(--light);
    }
  `,
})
export class UncarriedAccreditations {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);

  /** Of this course only; of all where it is left out. */
  readonly course = input<string>();
  protected readonly read = resource({
    params: () => ({ course: this.course() }),
    loader: ({ params: query, abortSignal }) =>
      this.api.call('accreditations.listUncarried', { query }, abortSignal),
  });

  protected decide(each: Uncarried, carried: boolean): void {
    const question: ReasonQuestion = {
      words: `accreditation.uncarried.${carried ? 'carry' : 'leave'}`,
      about: [each.number, `${each.from} → ${each.edition.number}`],
      most: 500,
      send: async (reason) => {
        const params = { accreditation: each.accreditation, course: each.course.id };
        const body = { edition: each.edition.number, carried, reason };
        await this.api.call('accreditations.decideCarrying', { params, body });
        reread(this.read);
      },
    };
    void this.dialogs.open<void, ReasonQuestion>(ReasonDialog, question, 'reason-title');
  }
}
