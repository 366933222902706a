import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { OwnCourses } from '../../../core/status/own-courses';
import { OwnStatus } from '../../../core/status/own-status';
import { LicenceQuestion } from '../../licence/licence-question';

/** What follows a result: the certificate, or when the next attempt is possible and what to do until then. */
@Component({
  selector: 'app-next-step',
  imports: [RouterLink, TranslocoPipe, LicenceQuestion, OwnStatus],
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
      <app-licence-question [of]="{ enrolment: enrolment() }" />
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
  `,
})
export class NextStep {
  readonly enrolment = input.required<string>();
  readonly passed = input.required<boolean>();

  private readonly courses = inject(OwnCourses).list();
  /** Where the learner is by now: an earlier result is looked at after a later attempt, too. */
  protected readonly own = computed(() =>
    this.courses.hasValue()
      ? this.courses.value().find(({ enrolment }) => enrolment === this.enrolment())
      : undefined,
  );
}
