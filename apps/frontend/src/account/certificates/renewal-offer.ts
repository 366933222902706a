import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Notice } from '@svetionik/ui/feedback/notice';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';

/** A certificate that can be renewed now. */
export type DueRenewal = EndpointReply<Endpoints['renewals.listDueRenewals']>['items'][number];

/** Offers to renew a certificate: until when, by which course; or to go on with what was begun. */
@Component({
  selector: 'app-renewal-offer',
  imports: [RouterLink, TranslocoPipe, Notice, LongDatePipe, TextInScript, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = due();
    <ui-notice tone="light">
      <p>
        {{
          'life.due.' + it.phase
            | transloco: { until: (it.until | longDate), to: (it.to | longDate) }
        }}
      </p>
      @if (submission.error(); as error) {
        <app-problem [error]="error" />
      }
      @if (it.renewal; as begun) {
        @if (begun.handedInAt; as handedInAt) {
          <p class="small">
            {{ 'life.handedIn' | transloco: { date: (handedInAt | longDate) } }}
          </p>
        }
        <p>
          <a
            class="button"
            [routerLink]="['/learn', begun.enrolment]"
            [attr.aria-describedby]="'course-' + it.certificate"
            >{{ (begun.handedInAt ? 'status.step.wait-for-marks' : 'life.goOn') | transloco }}</a
          >
        </p>
      } @else if (it.course) {
        <p class="small">{{ 'life.way' | transloco }} <span [uiText]="it.course.title"></span></p>
        <p>
          <button
            class="button"
            type="button"
            [attr.aria-describedby]="'course-' + it.certificate"
            [attr.aria-disabled]="submission.busy()"
            (click)="begin(it)"
          >
            {{ 'life.begin' | transloco }}
          </button>
        </p>
      } @else {
        <p class="small">{{ 'life.noWay' | transloco }}</p>
      }
    </ui-notice>
  `,
})
export class RenewalOffer {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  /** Sent again, it is the same renewal. */
  private readonly renewal = newId();

  readonly due = input.required<DueRenewal>();

  protected readonly submission = new Submission();

  protected async begin({ certificate }: DueRenewal): Promise<void> {
    await this.submission.run(async () => {
      const { id } = await this.api.call('renewals.beginRenewal', {
        params: { renewal: this.renewal },
        body: { certificate },
      });
      await this.router.navigate(['/learn', id]);
    });
  }
}
