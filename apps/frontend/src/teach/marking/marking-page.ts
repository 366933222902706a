import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { countWords } from '@svetionik/domain/rubric/count-words';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ClockPipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { Illustrations } from '@svetionik/ui/items/illustrations';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { RichText } from '@svetionik/ui/rich-text/rich-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { AnswerFiles } from './answer-files';
import { CriterionMarks } from './criterion-marks';
import { GivenActions } from './given-actions';
import { type Marking, MarkingStore } from './marking-store';

/** An answer without a name, and by it the rubric, the note to the learner and giving the marks. */
@Component({
  selector: 'app-marking-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Field,
    FieldControl,
    Notice,
    Skeleton,
    ClockPipe,
    NumberPipe,
    PluralPipe,
    Illustrations,
    RichText,
    ProblemNotice,
    AnswerFiles,
    CriterionMarks,
    GivenActions,
  ],
  providers: [MarkingStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './marking-page.html',
  styleUrl: './marking-page.css',
})
export class MarkingPage {
  private readonly router = inject(Router);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly store = inject(MarkingStore);

  /** Id from the address. */
  readonly task = input.required<string>();

  protected readonly countWords = countWords;
  protected readonly noteProblem = computed(() => this.guard.problem(this.store.note()));
  protected readonly ready = computed(
    () =>
      this.store.missing().length === 0 &&
      !this.noteProblem() &&
      !this.store.saving.busy() &&
      !this.store.sending.busy(),
  );

  constructor() {
    effect(() => this.store.task.set(this.task()));
  }

  /** What the others gave by a criterion, in words, where a moderator decides. */
  protected givenBy({ others, rubric }: Marking, criterion: string): readonly string[] {
    const levels = rubric.find(({ id }) => id === criterion)?.levels ?? [];
    return others.map(
      ({ marks }) => levels.find(({ id }) => id === marks[criterion])?.descriptor ?? '',
    );
  }

  protected async finish(): Promise<void> {
    if (!this.ready() || !(await this.guard.allows(this.store.note()))) return;
    const outcome = await this.store.finish();
    if (outcome !== undefined) await this.router.navigate(['/marking'], { state: { outcome } });
  }

  protected async release(): Promise<void> {
    if (await this.store.release()) await this.router.navigate(['/marking']);
  }
}
