import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import type { Account } from './account-store';

/** Tells somebody who is 15 to 17 whether a guardian's consent is there. Whoever is of age is not shown it. */
@Component({
  selector: 'app-own-consent',
  imports: [RouterLink, TranslocoPipe, Notice, LongDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (minority(); as own) {
      @if (own.awaitsConsent) {
        <ui-notice tone="light" [heading]="'consent.own.awaited' | transloco">
          <p>{{ 'consent.own.awaitedText' | transloco }}</p>
          <p>
            <a routerLink="/learn">{{ 'consent.own.how' | transloco }}</a>
          </p>
        </ui-notice>
      } @else if (own.signedOn; as day) {
        <ui-notice tone="good" [heading]="'consent.own.given' | transloco">
          <p>{{ 'consent.own.givenText' | transloco: { day: (day | longDate) } }}</p>
          <p>{{ 'consent.own.until' | transloco: { day: (own.until | longDate) } }}</p>
        </ui-notice>
      }
    }
  `,
})
export class OwnConsent {
  readonly minority = input.required<Account['minority']>();
}
