import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import type { AwaitingResult } from './attempt-result';

/** A closed attempt that people still mark: what is missing, and when to expect it. */
@Component({
  selector: 'app-awaiting',
  imports: [RouterLink, TranslocoPipe, Notice, ClockPipe, LongDatePipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = result();
    <p class="eyebrow">
      {{ 'attempt.name' | transloco }} ·
      {{ 'attempt.before.number' | transloco: { number: it.number } }}
    </p>
    <h1>{{ 'attempt.awaiting.title' | transloco }}</h1>
    <p class="soft">
      {{
        (it.state === 'expired' ? 'attempt.result.expired' : 'attempt.result.handedIn')
          | transloco: { date: it.closedAt | longDate, time: it.closedAt | clock }
      }}
    </p>
    <ui-notice
      [heading]="'attempt.awaiting.expected' | transloco: { date: it.expectedAt | longDate }"
    >
      <p>{{ 'attempt.awaiting.text' | plural: it.answers }}</p>
      <p>{{ 'attempt.awaiting.until' | transloco }}</p>
      <p>
        <a class="button quiet" [routerLink]="['/learn', it.enrolment]">{{
          'attempt.before.toCourse' | transloco
        }}</a>
      </p>
    </ui-notice>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
  `,
})
export class Awaiting {
  readonly result = input.required<AwaitingResult>();
}
