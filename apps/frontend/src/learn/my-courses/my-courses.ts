import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SessionStore } from '../../core/session/session-store';
import { CourseCard } from './course-card';
import { Enrolments } from './enrolments';
import { RenewalsNotice } from './renewals-notice';

/** The own courses: what to go on with first, then the others, then what is passed. */
@Component({
  selector: 'app-my-courses',
  imports: [
    RouterLink,
    TranslocoPipe,
    EmptyState,
    Skeleton,
    ProblemNotice,
    CourseCard,
    RenewalsNotice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-courses.html',
  styles: `
    h2 {
      margin-top: var(--space-5);
      font-size: var(--step-2);
    }
    ul {
      display: grid;
      gap: var(--space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .more {
      margin-top: var(--space-5);
    }
  `,
})
export class MyCourses {
  private readonly enrolments = inject(Enrolments);
  protected readonly session = inject(SessionStore);

  protected readonly list = resource({
    loader: ({ abortSignal }) => this.enrolments.list(abortSignal),
  });
  private readonly courses = computed(() => (this.list.hasValue() ? this.list.value() : []));
  private readonly underWay = computed(() => this.courses().filter(({ passed }) => !passed));
  /** An attempt whose time is running comes before all else. */
  protected readonly first = computed(
    () => this.underWay().find(({ openAttempt }) => openAttempt !== null) ?? this.underWay()[0],
  );
  protected readonly others = computed(() =>
    this.underWay().filter((each) => each !== this.first()),
  );
  protected readonly passed = computed(() => this.courses().filter(({ passed }) => passed));
  protected readonly profession = computed(() => this.session.person()?.profession);
}
