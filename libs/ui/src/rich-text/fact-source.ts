import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CitedFact } from '@svetionik/domain/content/cited-fact';
import { calendarDay } from '../language/calendar-day';
import { CurrentLanguage } from '../language/current-language';
import { LongDatePipe } from '../language/date.pipes';
import { scriptFor } from '../language/script-text';
import type { ReadableFact } from './fact-reader';

let made = 0;

interface Reading {
  readonly reading: Omit<CitedFact, 'id'>;
  readonly correctedOn?: string;
}

/**
 * The source of a statement, opened where the statement stands: what it rests on, when that was checked and until
 * when it is to be checked again. A correction is told apart from what the text rests on. Escape closes it.
 *
 * @example
 * <ui-fact-source [fact]="fact" words="zaprećena kazna" />
 */
@Component({
  selector: 'ui-fact-source',
  imports: [TranslocoPipe, LongDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './fact-source.html',
  styleUrl: './fact-source.css',
  host: { '(keydown.escape)': 'close($event)' },
})
export class FactSource {
  private readonly current = inject(CurrentLanguage);
  private readonly button = viewChild.required<ElementRef<HTMLButtonElement>>('button');

  readonly fact = input.required<ReadableFact>();
  /** The words of the text that rest on the fact. */
  readonly words = input.required<string>();

  protected readonly id = `fact-source-${(made += 1)}`;
  protected readonly open = signal(false);
  protected readonly language = this.current.language;
  protected readonly script = computed(() => scriptFor(this.language()));
  protected readonly corrected = computed(() => this.fact().later?.corrected ?? false);
  /** The cited reading, checked as of late where only that has changed, then the correction. */
  protected readonly readings = computed<readonly Reading[]>(() => {
    const cited = this.fact();
    const { later } = cited;
    if (later === undefined) return [{ reading: cited }];
    return later.corrected ? [{ reading: cited }, { reading: later, correctedOn: later.since }] : [{ reading: later }];
  });

  protected isOverdue(checkBy: string): boolean {
    return checkBy < calendarDay(new Date().toISOString());
  }

  protected close(event: Event): void {
    if (!this.open()) return;
    event.stopPropagation();
    this.open.set(false);
    this.button().nativeElement.focus();
  }
}
