import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import type { OwnCourse } from '../../../core/status/own-courses';
import { PlayerStore } from '../player-store';
import { findAssessmentLine } from './assessment-line';

/** Modules and lessons with what is done of them, and the final assessment at the end. */
@Component({
  selector: 'app-outline',
  imports: [InScriptPipe, PercentPipe, RouterLink, RouterLinkActive, TranslocoPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './outline.html',
  styleUrl: './outline.css',
})
export class Outline {
  private readonly current = inject(CurrentLanguage);
  protected readonly store = inject(PlayerStore);

  /** Where the learner is by what the server knows. */
  readonly own = input<OwnCourse>();

  protected readonly assessment = computed(() =>
    findAssessmentLine(
      {
        own: this.own(),
        open: this.store.assessmentOpen(),
        progress: this.store.progress(),
        attendance: this.store.detail()?.assessment.attendance,
      },
      this.current.language(),
    ),
  );
  protected readonly modules = computed(() => {
    const progress = this.store.progress();
    return (this.store.detail()?.modules ?? []).map((module, index) => {
      const done = progress.modules[index];
      return {
        ...module,
        complete: done?.complete ?? false,
        lessons: module.lessons.map((lesson, place) => ({
          ...lesson,
          ...stateOf(done?.lessons[place]),
        })),
      };
    });
  });
}

function stateOf(
  progress:
    | { readonly done: number; readonly total: number; readonly complete: boolean }
    | undefined,
) {
  const { done = 0, total = 0, complete = false } = progress ?? {};
  return {
    done,
    total,
    state: complete ? ('complete' as const) : done > 0 ? ('begun' as const) : ('new' as const),
  };
}
