import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import type { EntryTestResult } from './attempt-result';
import { ObjectiveBars } from './objective-bars';

/** An entry test that is over: what was known of each objective, and the way to the lessons. */
@Component({
  selector: 'app-entry-result',
  imports: [RouterLink, TranslocoPipe, Notice, ClockPipe, LongDatePipe, ObjectiveBars],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = result();
    <p class="eyebrow">{{ 'attempt.entry.name' | transloco }}</p>
    <h1>{{ 'attempt.entry.done' | transloco }}</h1>
    <p class="soft">
      {{
        (it.state === 'expired' ? 'attempt.result.expired' : 'attempt.result.handedIn')
          | transloco: { date: it.closedAt | longDate, time: it.closedAt | clock }
      }}
    </p>
    <ui-notice [heading]="'attempt.entry.nextTitle' | transloco">
      <p>{{ 'attempt.entry.nextText' | transloco }}</p>
      <p>
        <a class="button" [routerLink]="['/learn', it.enrolment]">{{
          'attempt.entry.toLessons' | transloco
        }}</a>
      </p>
    </ui-notice>
    <section class="stack">
      <h2>{{ 'attempt.result.objectives' | transloco }}</h2>
      <app-objective-bars
        [enrolment]="it.enrolment"
        [objectives]="it.objectives"
        [script]="script()"
      />
    </section>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
  `,
})
export class EntryResult {
  readonly result = input.required<EntryTestResult>();
  readonly script = input.required<'sr-Latn' | 'sr-Cyrl'>();
}
