import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SessionStore } from '../../core/session/session-store';
import { type OwnRun, OwnRuns } from '../../core/runs/own-runs';
import { OwnCourses } from '../../core/status/own-courses';
import { OwnProgrammesList } from '../programmes/own-programmes-list';
import { CourseCard } from './course-card';
import { groupCourses } from './course-groups';

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
    OwnProgrammesList,
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
  protected readonly session = inject(SessionStore);

  protected readonly list = inject(OwnCourses).list();
  protected readonly groups = computed(() =>
    groupCourses(this.list.hasValue() ? this.list.value() : []),
  );
  private readonly runs = inject(OwnRuns).list();
  protected readonly profession = computed(() => this.session.person()?.profession);

  /** The run that somebody is on by an enrolment. */
  protected runOf(enrolment: string): OwnRun | undefined {
    const runs = this.runs.hasValue() ? this.runs.value() : [];
    return runs.find((run) => run.enrolment === enrolment);
  }
}
