import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AccommodationWords } from '@svetionik/ui/accommodation/accommodation-words';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';

/** What is made easier for oneself in every assessment. Why is not said here: only who granted it sees that. */
@Component({
  selector: 'app-own-accommodation',
  imports: [TranslocoPipe, AccommodationWords, LongDatePipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stack" aria-labelledby="accommodation">
      <h2 id="accommodation">{{ 'account.accommodation.title' | transloco }}</h2>
      @if (own.hasValue()) {
        <ui-accommodation-words [accommodation]="own.value().accommodation" />
        @if (own.value().since; as since) {
          <p class="small soft">
            {{ 'account.accommodation.since' | transloco: { date: since | longDate } }}
          </p>
        } @else {
          <p class="small soft">{{ 'account.accommodation.ask' | transloco }}</p>
        }
      } @else if (own.error()) {
        <app-problem [error]="own.error()" (retry)="own.reload()" />
      }
    </section>
  `,
  styleUrl: './account-form.css',
})
export class OwnAccommodation {
  private readonly api = inject(ApiClient);

  protected readonly own = resource({
    loader: ({ abortSignal }) =>
      this.api.call('accommodations.readOwnAccommodation', {}, abortSignal),
  });
}
