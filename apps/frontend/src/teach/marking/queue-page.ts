import { ChangeDetectionStrategy, Component, inject, input, type OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { GivenMarks } from './given-marks';
import { QueueStore } from './queue-store';

const outcomes = ['waiting', 'moderation', 'final'] as const;

/** The answers that wait to be marked, without names. */
@Component({
  selector: 'app-queue-page',
  imports: [
    TranslocoPipe,
    Notice,
    NumberPipe,
    ShortDatePipe,
    PluralPipe,
    InScriptPipe,
    TextInScript,
    PagedListView,
    ProblemNotice,
    GivenMarks,
  ],
  providers: [QueueStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './queue-page.html',
  styleUrls: ['../../core/work-page.css', './queue-page.css'],
})
export class QueuePage implements OnInit {
  private readonly router = inject(Router);
  protected readonly store = inject(QueueStore);

  /** What became of the answer that was marked last, as the page before knew it. */
  protected readonly outcome = outcomes.find(
    (each) => each === this.router.currentNavigation()?.extras.state?.['outcome'],
  );

  /** The question from the address whose answers are shown; all where it names none. */
  readonly item = input<string>();

  ngOnInit(): void {
    this.store.item.set(this.item() ?? null);
  }

  protected choose(disturbing: boolean, mailed: boolean): void {
    void this.store.choices.choose('wanted', { disturbing, mailed });
  }

  protected async take(task: string): Promise<void> {
    if (await this.store.take(task)) await this.router.navigate(['/marking', task]);
  }
}
