import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Track } from '@svetionik/domain/content/track';
import type { ProblemPlace } from '@svetionik/domain/checks/problem';
import { limits } from '@svetionik/domain/checks/limits';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { SavedState } from '@svetionik/ui/feedback/saved-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { chooseScript } from '@svetionik/ui/language/script-text';
import { formLength } from '@svetionik/domain/attempt/blueprint';
import { courseHours } from '@svetionik/domain/course/learning-time';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { reread } from '../../core/api/reread';
import { DecimalField } from '../../core/forms/decimal-field';
import { FrameState, FramePlace } from '../../core/frame';
import { SignedOutNotice } from '../../core/session/signed-out-notice';
import { ChoiceField } from '../fields/choice-field';
import { LineField } from '../fields/line-field';
import { TracksField } from '../fields/tracks-field';
import { ProblemList } from '../problems/problem-list';
import { PublishDialog, type Publication, type PublishOutcome } from '../publishing/publish-dialog';
import { UnopenedDraft } from '../opening/unopened-draft';
import { HeldNotice } from '../saving/held-notice';
import { RemovedList } from '../removals/removed-list';
import { openRemovals, provideRemovals, Removals } from '../removals/removals';
import { JoinedNotice } from '../saving/joined-notice';
import { TextConflict } from '../saving/text-conflict';
import { AssessmentForm } from './assessment-form';
import { CourseModules } from './course-modules';
import { CourseOfferSection } from './course-offer';
import { CourseStore } from './course-store';
import { describeCourse } from './describe-course';
import { ObjectivesForm } from './objectives-form';
import { RenewalForm } from './renewal-form';
import { ValidityForm } from './validity-form';
import { placeInCourse } from './place-in-course';
import { findSection } from './find-section';

/** The editor of a course: what it says, what it is made of, what it teaches, and how it is assessed. */
@Component({
  selector: 'app-course-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    SavedState,
    Skeleton,
    ProblemNotice,
    FrameState,
    FramePlace,
    ChoiceField,
    LineField,
    DecimalField,
    TracksField,
    HeldNotice,
    ProblemList,
    SignedOutNotice,
    JoinedNotice,
    RemovedList,
    TextConflict,
    AssessmentForm,
    CourseModules,
    CourseOfferSection,
    PluralPipe,
    ObjectivesForm,
    RenewalForm,
    UnopenedDraft,
    ValidityForm,
  ],
  providers: [CourseStore, ...provideRemovals],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './course-page.html',
  styleUrl: './course-page.css',
})
export class CoursePage {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly removals = inject(Removals);
  protected readonly store = inject(CourseStore);

  /** Id from the address. */
  readonly course = input.required<string>();

  protected readonly limits = limits;
  /** How often publishing was asked for while the draft had to be saved first. */
  protected readonly held = signal(0);
  private readonly problemList = viewChild(ProblemList);
  protected readonly next = computed(() => (this.store.edition() ?? 0) + 1);
  protected readonly problems = computed(() => {
    const language = this.current.language();
    const found = this.store.readiness.hasValue() ? this.store.readiness.value().problems : [];
    const keys = this.store.bank.hasValue()
      ? this.store.bank.value().items.map(({ key }) => key)
      : [];
    const say = (key: string, values = {}) =>
      this.transloco.translate<string>(`author.${key}`, values, language);
    return found.map((problem) => ({
      problem,
      place: placeInCourse(
        problem,
        { objectives: this.store.content()?.objectives ?? [], keys },
        say,
      ),
    }));
  });
  protected readonly organisers = computed(() => {
    const script = chooseScript(this.current.language());
    return this.store.organisers.hasValue()
      ? this.store.organisers.value().items.map(({ id, name }) => ({ id, name: name[script] }))
      : [];
  });
  /** What the course comes to by the minutes of its modules and the questions that are drawn. */
  protected readonly countedHours = computed(() => {
    const content = this.store.content();
    const minutes = new Map(this.store.modules.items().map(({ id, minutes }) => [id, minutes]));
    return courseHours(
      (content?.modules ?? []).map(({ module }) => minutes.get(module) ?? 0),
      formLength(content?.assessment?.draw ?? {}),
    );
  });
  protected readonly differences = computed(() => {
    const [mine, theirs] = [this.store.content(), this.store.unit()?.theirs()?.content];
    const say = (key: string) => this.transloco.translate<string>(key, {}, this.current.language());
    return mine && theirs ? describeCourse(mine, theirs, say) : [];
  });

  constructor() {
    openRemovals(this.store.removedFrom);
    effect(() => this.store.reading.id.set(this.course()));
  }

  /** What is neither whole nor with a half is kept, and publishing refuses it. */
  protected setHours(hours: number | null): void {
    this.store.edit({ hours: Math.min(500, Math.max(0, Math.round((hours ?? 0) * 100) / 100)) });
  }

  protected setTracks(tracks: readonly Track[]): void {
    this.store.edit({ tracks: [...tracks] });
  }

  protected goTo(where: ProblemPlace): void {
    const section = this.element.querySelector<HTMLElement>(`#course-${findSection(where)}`);
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  }

  protected settle(version: 'mine' | 'theirs'): void {
    const unit = this.store.unit();
    if (unit) this.removals.settle(this.course(), unit, version);
  }

  protected async publish(): Promise<void> {
    const saved = await this.store.saving.flush();
    this.held.update((times) => (saved ? 0 : times + 1));
    if (!saved) return;
    const params = { course: this.course() };
    const publication: Publication = {
      kind: 'course',
      title: this.store.content()?.title ?? '',
      check: () => this.api.call('courses.checkCourseDraft', { params }),
      draft: this.course(),
      publish: (version) => this.api.call('courses.publishCourse', { params, version }),
    };
    const outcome = await this.dialogs.open<PublishOutcome, Publication>(
      PublishDialog,
      publication,
      'publish-title',
    );
    if (outcome === 'to-problems') return this.problemList()?.show();
    if (outcome === undefined) return;
    this.store.edition.set(outcome);
    reread(this.store.readiness);
  }
}
