import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Notice } from '@svetionik/ui/feedback/notice';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { TrackIcon } from '@svetionik/ui/marks/track-icon';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { SessionStore } from '../../../core/session/session-store';
import { OwnCourses } from '../../../core/status/own-courses';
import { StatusStep } from '../../../core/status/status-step';
import { StatusText } from '../../../core/status/status-text';
import { Catalogue } from '../catalogue';
import { CourseOwner } from '../course-owner';
import { AssessmentTerms } from './assessment-terms';
import { CourseOutline } from './course-outline';
import { CourseRecognition } from './course-recognition';
import { CourseProgrammes } from './course-programmes';
import { JoinableRuns } from './joinable-runs';
import { RenewalLine } from './renewal-line';
import { ValidityLine } from './validity-line';

/** One course: what it is about, how long it takes, what stands in it and what it leads to. */
@Component({
  selector: 'app-course-page',
  imports: [
    CourseOwner,
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    LongDatePipe,
    DurationPipe,
    PluralPipe,
    InScriptPipe,
    TextInScript,
    TrackIcon,
    ProblemNotice,
    AssessmentTerms,
    CourseOutline,
    CourseRecognition,
    CourseProgrammes,
    JoinableRuns,
    RenewalLine,
    ValidityLine,
    StatusStep,
    StatusText,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './course-page.html',
  styleUrl: './course-page.css',
})
export class CoursePage {
  readonly slug = input.required<string>();

  protected readonly session = inject(SessionStore);
  protected readonly language = inject(CurrentLanguage);
  protected readonly course = inject(Catalogue).course(this.slug);
  private readonly courses = inject(OwnCourses).list();
  /** Where who is signed in is in it, in the enrolment touched last. */
  protected readonly own = computed(() =>
    this.courses.hasValue()
      ? this.courses
          .value()

          .find(
            ({ course, status }) =>
              course.slug === this.slug() &&
              status.state !== 'left' &&
              status.next.step !== 'join-again',
          )
      : undefined,
  );
  protected readonly lessons = computed(() =>
    this.course.hasValue()
      ? this.course.value().modules.reduce((sum, { lessons }) => sum + lessons.length, 0)
      : 0,
  );
}
