import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Hints } from '../../core/hints/hints';
import { SessionStore } from '../../core/session/session-store';
import { type OwnRun, OwnRuns } from '../../core/runs/own-runs';
import { type OwnProgramme, OwnProgrammes } from '../../core/programmes/own-programmes';
import { JoinableProgrammeRuns } from '../programmes/joinable-programme-runs';
import { LeadingProgramme } from '../programmes/leading-programme';
import { OwnProgrammesList } from '../programmes/own-programmes-list';
import { type OwnCourse, OwnCourses } from '../../core/status/own-courses';
import { ChangeList } from './change-list';
import { CourseCard } from './course-card';
import { groupCourses } from './course-groups';
import { DueList } from './due-list';
import { EndingList } from './ending-list';
import { OwnMaterials } from './own-materials';
import { listDues, listEndings, listProgrammeDues } from './own-dues';
import { findLeadingProgramme, findCourseProgramme } from '../programmes/own-paths';

/** A learner's home: what to go on with, days to keep, what ends and what changed, then the other courses. */
@Component({
  selector: 'app-my-courses',
  imports: [
    RouterLink,
    TranslocoPipe,
    EmptyState,
    Skeleton,
    ProblemNotice,
    LeadingProgramme,
    OwnProgrammesList,
    JoinableProgrammeRuns,
    ChangeList,
    CourseCard,
    DueList,
    EndingList,
    OwnMaterials,
    Hints,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-courses.html',
  styleUrl: './my-courses.css',
})
export class MyCourses {
  private readonly api = inject(ApiClient);
  protected readonly session = inject(SessionStore);

  protected readonly hints = ['saved', 'mail', 'care'];
  protected readonly parts = ['others', 'renewals', 'through'] as const;
  protected readonly list = inject(OwnCourses).list();
  private readonly runs = inject(OwnRuns).list();
  private readonly programmes = inject(OwnProgrammes).list();
  /** The page stands without it, so a refusal is not shown. */
  protected readonly changes = resource({
    params: () => this.session.person()?.id,
    loader: async ({ abortSignal }) =>
      (await this.api.call('home.listOwnChanges', {}, abortSignal)).items,
  });
  protected readonly courses = computed(() => (this.list.hasValue() ? this.list.value() : []));
  private readonly ownRuns = computed(() => (this.runs.hasValue() ? this.runs.value() : []));
  protected readonly groups = computed(() => groupCourses(this.courses()));
  protected readonly joined = computed(() =>
    this.programmes.hasValue() ? this.programmes.value().joined : [],
  );
  protected readonly open = computed(() =>
    this.programmes.hasValue() ? this.programmes.value().open : [],
  );
  protected readonly leadingProgramme = computed(() =>
    findLeadingProgramme(this.groups().first, this.joined()),
  );
  /** Programmes that do not stand above. */
  protected readonly others = computed(() =>
    this.joined().filter((programme) => programme !== this.leadingProgramme()),
  );
  protected readonly dues = computed(() =>
    listDues(this.courses(), this.ownRuns(), this.groups().first).map((due) => ({
      ...due,
      programme: this.programmeOf(due.course),
    })),
  );
  protected readonly programmeDues = computed(() =>
    listProgrammeDues(this.joined(), this.ownRuns()),
  );
  protected readonly hasDues = computed(() => this.dues().length + this.programmeDues().length > 0);
  /** Runs on which something is given besides the course. */
  protected readonly equipped = computed(() =>
    this.ownRuns().filter(({ materials }) => materials.length > 0),
  );
  protected readonly endings = computed(() => listEndings(this.courses(), new Date()));
  /** Whether something stands beside the courses. */
  protected readonly both = computed(
    () => this.endings().length > 0 || (this.changes.hasValue() && this.changes.value().length > 0),
  );
  protected readonly profession = computed(() => this.session.person()?.profession);

  /** The run that somebody is on in a course, where its days are not told elsewhere on the page. */
  protected runOf(course: OwnCourse): OwnRun | undefined {
    if (this.dues().some((due) => due.course === course)) return undefined;
    return this.ownRuns().find((run) => run.enrolment === course.enrolment);
  }

  protected programmeOf(course: OwnCourse): OwnProgramme | undefined {
    return findCourseProgramme(course, this.joined());
  }
}
