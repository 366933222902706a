import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { findGrade, type CitedFact } from '@svetionik/domain/content/cited-fact';
import { calendarDay } from '../language/calendar-day';
import { CurrentLanguage } from '../language/current-language';
import { LongDatePipe } from '../language/date.pipes';
import { chooseScript } from '../language/script-text';
import type { ReadableFact } from './fact-reader';

interface Reading {
  readonly reading: Omit<CitedFact, 'id'>;
  readonly correctedOn?: string;
}

/**
 * What a statement rests on, when that was checked and until when it is to be checked again. A correction is told
 * apart from what the text rests on. Its elements may stand inside a paragraph.
 *
 * @example
 * <ui-fact-panel [fact]="fact" (closed)="opened.set(undefined)" />
 */
@Component({
  selector: 'ui-fact-panel',
  imports: [TranslocoPipe, LongDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './fact-panel.html',
  styleUrl: './fact-panel.css',
  host: {
    role: 'group',
    tabindex: '-1',
    '[lang]': 'language()',
    '(keydown.escape)': 'escape($event)',
  },
})
export class FactPanel {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly fact = input.required<ReadableFact>();
  readonly closed = output();

  protected readonly language = inject(CurrentLanguage).language;
  protected readonly script = computed(() => chooseScript(this.language()));
  /** The cited reading, checked as of late where only that has changed, then the correction. */
  protected readonly readings = computed<readonly Reading[]>(() => {
    const cited = this.fact();
    const { later } = cited;
    if (later === undefined) return [{ reading: graded(cited) }];
    return later.corrected
      ? [{ reading: graded(cited) }, { reading: later, correctedOn: later.since }]
      : [{ reading: later }];
  });

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  protected sourceOf({ source, place }: Reading['reading']): string {
    return place ? `${source}, ${place}` : source;
  }

  protected isOverdue(checkBy: string): boolean {
    return checkBy < calendarDay(new Date().toISOString());
  }

  protected escape(event: Event): void {
    event.stopPropagation();
    this.closed.emit();
  }
}

function graded(fact: ReadableFact): Reading['reading'] {
  const grade = findGrade(fact);
  return { ...fact, ...(grade && { grade }) };
}
