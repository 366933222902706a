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
import { InitialFocus } from '../../../core/initial-focus';
import { OwnCourses } from '../../../core/status/own-courses';
import { OwnStatus } from '../../../core/status/own-status';
import { LicenceQuestion } from '../../licence/licence-question';
import { LicenceRequests } from '../../licence/licence-requests';

/** What follows a result: the certificate, or when the next attempt is possible and what to do until then. */
@Component({
  selector: 'app-next-step',
  imports: [RouterLink, TranslocoPipe, InitialFocus, LicenceQuestion, OwnStatus],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (own(); as course) {
      <app-own-status [course]="course">
        @if (
          !passed() &&
          (course.status.state === 'waiting' || course.status.state === 'assessment-open')
        ) {
          <p>{{ 'attempt.after.beforeNext' | transloco }}</p>
        }
      </app-own-status>
    }
    @if (passed()) {
      @if (asked()) {
        <app-licence-question (done)="answered.set($event ? 'given' : 'later')" />
      } @else if (answered() === 'given') {
        <p class="given" appInitialFocus>{{ 'learn.licence.passed.given' | transloco }}</p>
      }
    } @else {
      <p>
        <a [routerLink]="['/learn', enrolment(), 'assessment']">{{
          'attempt.after.rules' | transloco
        }}</a>
      </p>
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
  private readonly licences = inject(LicenceRequests);

  readonly enrolment = input.required<string>();
  readonly passed = input.required<boolean>();

  private readonly courses = inject(OwnCourses).list();
  /** Where the learner is by now: an earlier result is looked at after a later attempt, too. */
  protected readonly own = computed(() =>
    this.courses.hasValue()
      ? this.courses.value().find(({ enrolment }) => enrolment === this.enrolment())
      : undefined,
  );

  private readonly request = resource({
    params: () => (this.passed() ? this.enrolment() : undefined),
    loader: ({ params }) => this.licences.asks(params),
  });
  protected readonly answered = signal<'given' | 'later' | undefined>(undefined);
  protected readonly asked = computed(
    () => this.answered() === undefined && this.request.hasValue() && this.request.value(),
  );
}
