import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { enlarge } from '@svetionik/ui/accommodation/large-targets';
import { SavedState } from '@svetionik/ui/feedback/saved-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { filter } from 'rxjs';
import { Connection } from '../../core/api/connection';
import { ProblemNotice } from '../../core/api/problem-notice';
import { reread } from '../../core/api/reread';
import { FramePlace } from '../../core/frame';
import { SignedOutNotice } from '../../core/session/signed-out-notice';
import { OwnCourses } from '../../core/status/own-courses';
import { StatusStep } from '../../core/status/status-step';
import { CourseProgress } from './outline/course-progress';
import { Outline } from './outline/outline';
import { PlayerStore } from './player-store';
import { ProgressSaver } from './saving/progress-saver';

/** A course, lesson by lesson, on a calm page of its own: where one is, what is left, whether it is saved, what comes next. */
@Component({
  selector: 'app-player',
  imports: [
    RouterLink,
    RouterOutlet,
    TranslocoPipe,
    SavedState,
    Skeleton,
    TextInScript,
    ProblemNotice,
    FramePlace,
    SignedOutNotice,
    CourseProgress,
    Outline,
    StatusStep,
  ],
  providers: [PlayerStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './player.html',
  styleUrl: './player.css',
})
export class Player {
  private readonly router = inject(Router);
  protected readonly store = inject(PlayerStore);
  protected readonly saver = inject(ProgressSaver);
  protected readonly connection = inject(Connection);

  /** Id from the address. */
  readonly enrolment = input.required<string>();

  private readonly arrived = toSignal(
    this.router.events.pipe(filter((event) => event instanceof NavigationEnd)),
  );
  protected readonly outlineOpen = signal(false);
  private readonly courses = inject(OwnCourses).list();
  /** Where the learner is by what the server knows. */
  protected readonly own = computed(() =>
    this.courses.hasValue()
      ? this.courses.value().find(({ enrolment }) => enrolment === this.enrolment())
      : undefined,
  );
  /** The lesson with the first part that is left, while the assessment waits for it. */
  protected readonly firstLeft = computed(() => {
    const { next } = this.store.progress();
    return this.store.assessmentOpen() || next === undefined
      ? undefined
      : this.store
          .lessons()
          .find(({ id, module }) => id === next.lesson && module.id === next.module);
  });
  protected readonly track = computed(() => this.store.detail()?.course.tracks[0]);

  constructor() {
    effect(() => this.store.enrolment.set(this.enrolment()));
    enlarge(computed(() => this.store.detail()?.largerSteps === true));
    effect(() => {
      const saved = (this.saver.state()?.kind ?? 'saved') === 'saved';
      if (this.store.assessmentOpen() && saved) untracked(() => this.catchUp());
    });
    effect(() => {
      this.arrived();
      untracked(() => this.outlineOpen.set(false));
      if (this.store.detail()) untracked(() => this.openLesson());
    });
    inject(DestroyRef).onDestroy(() => this.saver.flush());
  }

  /** The last part is saved by now, and the server knows what comes next. */
  private catchUp(): void {
    if (this.own()?.status.next.step === 'go-on') reread(this.courses);
  }

  /** Without a lesson in the address the course opens where it was left, or with its entry test. */
  private openLesson(): void {
    const [path = ''] = this.router.url.split(/[?#]/);
    if (
      this.store.entryTestWaits() ||
      (path === `/learn/${this.enrolment()}` && this.store.entryTestOffered())
    ) {
      void this.router.navigate(['/learn', this.enrolment(), 'entry-test'], { replaceUrl: true });
      return;
    }
    const place = this.store.openingPlace();
    if (path !== `/learn/${this.enrolment()}` || !place) return;
    void this.router.navigate(['/learn', this.enrolment(), place.module, place.lesson], {
      replaceUrl: true,
    });
  }
}
