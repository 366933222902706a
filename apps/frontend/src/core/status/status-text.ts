import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { OwnCourse } from './own-courses';

const beforeClosing: readonly OwnCourse['status']['state'][] = [
  'not-begun',
  'parts-left',
  'assessment-open',
];

/** Where one is in a course, and the day of what comes next, in a sentence or two. */
@Component({
  selector: 'app-status-text',
  imports: [TranslocoPipe, ClockPipe, LongDatePipe, PluralPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './status-text.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
    }
    .title {
      font-weight: 600;
    }
  `,
})
export class StatusText {
  readonly course = input.required<OwnCourse>();

  /** Until when what comes next can be begun. */
  protected readonly closes = computed(() => {
    const { state, next } = this.course().status;
    return beforeClosing.includes(state) ? next.at : null;
  });
}
