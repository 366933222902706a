import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Announcer } from '@svetionik/ui/language/announcer';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { FACT_READER } from '@svetionik/ui/rich-text/fact-reader';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { Corrections } from '../facts/corrections';
import { LessonFacts } from '../facts/lesson-facts';
import { PlayerStore } from '../player-store';
import { ReadingAnchor } from '../reading/reading-anchor';
import { ReadingWatch } from '../reading/reading-watch';
import { LessonBlock } from './lesson-block';
import { lessonHandouts } from './lesson-handouts';

const factReader = {
  provide: FACT_READER,
  useFactory: (facts: LessonFacts) => (id: string) => facts.find(id),
  deps: [LessonFacts],
};

/** One lesson, to be read from top to bottom. */
@Component({
  selector: 'app-lesson',
  imports: [
    TranslocoPipe,
    Skeleton,
    PluralPipe,
    TextInScript,
    ProblemNotice,
    Corrections,
    LessonBlock,
  ],
  providers: [ReadingWatch, ReadingAnchor, LessonFacts, factReader, lessonHandouts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './lesson.html',
  styleUrl: './lesson.css',
})
export class Lesson {
  private readonly watch = inject(ReadingWatch);
  private readonly anchor = inject(ReadingAnchor);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly store = inject(PlayerStore);
  protected readonly facts = inject(LessonFacts);

  /** Ids from the address. */
  readonly module = input.required<string>();
  readonly lesson = input.required<string>();

  protected readonly left = computed(() =>
    (this.store.lesson()?.blocks ?? []).filter(
      ({ id }) => !this.store.done().has(this.store.keyOf(id)),
    ),
  );

  constructor() {
    effect(() => this.store.address.set({ module: this.module(), lesson: this.lesson() }));
    effect(() => {
      if (this.store.lesson()) untracked(() => this.arrive());
    });
    effect(() => {
      if (this.store.blocks()) untracked(() => this.resume());
    });
    effect(() => {
      const block = this.watch.current();
      if (block !== undefined) untracked(() => this.store.keepPlace(block));
    });
    this.anchor.holdWhileScriptChanges(this.watch.current);
    inject(DestroyRef).onDestroy(() => this.store.address.set(undefined));
  }

  protected goTo(block: string): void {
    this.anchor.goTo(block);
  }

  /** The heading takes the focus, as the heading of a new page would. */
  private arrive(): void {
    this.watch.current.set(undefined);
    afterNextRender(
      { read: () => this.heading()?.nativeElement.focus({ preventScroll: true }) },
      { injector: this.injector },
    );
  }

  /** The first lesson that is opened goes on where it was left. */
  private resume(): void {
    const block = this.store.takeResumePoint();
    if (block === undefined) return;
    this.anchor.goTo(block);
    this.announcer.say('learn.lesson.resumed');
  }
}
