import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../../core/api/api-client';
import { FocusHere } from '../../../core/focus-here';
import type { Endpoints } from '../../../core/routes.generated';
import { LicenceQuestion } from '../../licence/licence-question';
import { LicenceRequests } from '../../licence/licence-requests';

type StartReason = ReplyOf<Endpoints['learning.readAssessment']>['start']['reason'];

/** What follows a result: the certificate, or when the next attempt is possible and what to do until then. */
@Component({
  selector: 'app-next-step',
  imports: [RouterLink, TranslocoPipe, Notice, ClockPipe, LongDatePipe, FocusHere, LicenceQuestion],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (passed()) {
      <ui-notice tone="good" [heading]="'attempt.after.passedTitle' | transloco">
        <p>{{ 'attempt.after.passedText' | transloco }}</p>
        <p class="row">
          <a class="button" routerLink="/account">{{ 'attempt.after.checkName' | transloco }}</a>
          <a routerLink="/learn">{{ 'learn.toMyCourses' | transloco }}</a>
        </p>
      </ui-notice>
      @if (asked()) {
        <app-licence-question [passed]="true" (done)="answered.set($event ? 'given' : 'later')" />
      } @else if (answered() === 'given') {
        <p class="given" appFocusHere>{{ 'learn.licence.passed.given' | transloco }}</p>
      }
    } @else if (status.hasValue()) {
      @let start = status.value().start;
      <ui-notice [heading]="'attempt.after.heading' | transloco">
        @if (start.at; as at) {
          <p>{{ 'attempt.after.wait' | transloco: { date: at | longDate, time: at | clock } }}</p>
        } @else if (start.allowed) {
          <p>
            {{
              (status.value().extraAttempt ? 'attempt.after.extra' : 'attempt.after.now')
                | transloco
            }}
          </p>
        } @else if (textOf(start.reason); as text) {
          <p>{{ text | transloco }}</p>
        }
        @if (start.at || start.allowed) {
          <p>{{ 'attempt.after.beforeNext' | transloco }}</p>
        }
        <p class="row">
          <a class="button quiet" [routerLink]="['/learn', enrolment()]">{{
            'attempt.before.toCourse' | transloco
          }}</a>
          <a [routerLink]="['/learn', enrolment(), 'assessment']">{{
            'attempt.after.rules' | transloco
          }}</a>
        </p>
      </ui-notice>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    .given {
      color: var(--good);
      font-weight: 600;
      outline: none;
    }
  `,
})
export class NextStep {
  private readonly api = inject(ApiClient);
  private readonly licences = inject(LicenceRequests);

  readonly enrolment = input.required<string>();
  readonly passed = input.required<boolean>();

  protected readonly status = resource({
    params: () => (this.passed() ? undefined : this.enrolment()),
    loader: ({ params, abortSignal }) =>
      this.api.call('learning.readAssessment', { params: { enrolment: params } }, abortSignal),
  });

  private readonly request = resource({
    params: () => (this.passed() ? this.enrolment() : undefined),
    loader: ({ params }) => this.licences.asks(params),
  });
  protected readonly answered = signal<'given' | 'later' | undefined>(undefined);
  protected readonly asked = computed(
    () => this.answered() === undefined && this.request.hasValue() && this.request.value(),
  );

  /** What is said where no attempt may start: an earlier result is looked at after a later attempt, too. */
  protected textOf(reason: StartReason): string | undefined {
    if (reason === 'none-left') return 'attempt.before.noneLeft.text';
    if (reason === 'closed') return 'attempt.before.closed.text';
    if (reason === 'open') return 'attempt.before.open.text';
    if (reason === 'awaiting-marking') return 'attempt.awaiting.later';
    return reason === 'passed' ? 'attempt.before.passed.text' : undefined;
  }
}
