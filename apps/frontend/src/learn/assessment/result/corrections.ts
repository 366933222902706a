import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import type { JudgedResult } from './attempt-result';

/** That the score was corrected, why, and what it was before. */
@Component({
  selector: 'app-corrections',
  imports: [TranslocoPipe, Notice, LongDatePipe, PercentPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (each of corrected(); track each.at) {
      <ui-notice [heading]="'attempt.corrected.heading' | transloco: { date: each.at | longDate }">
        <p>{{ 'attempt.corrected.why' | transloco: { reason: each.reason } }}</p>
        <p>
          {{
            (each.passed ? 'attempt.corrected.beforePassed' : 'attempt.corrected.beforeNotPassed')
              | transloco: { percent: each.percent | uiPercent }
          }}
        </p>
      </ui-notice>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    :host:empty {
      display: none;
    }
  `,
})
export class Corrections {
  readonly corrected = input.required<JudgedResult['corrected']>();
}
