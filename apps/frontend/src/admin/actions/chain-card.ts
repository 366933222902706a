import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ActionsStore } from './actions-store';

/** Checks the chain of the organisation's records, and says in words whether anything in it does not fit. */
@Component({
  selector: 'app-chain-card',
  imports: [TranslocoPipe, Notice, LongDatePipe, ClockPipe, PluralPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="ask">
      <p class="soft">{{ 'actions.chain.lead' | transloco }}</p>
      <button
        class="button quiet"
        type="button"
        [attr.aria-disabled]="store.verifying.busy()"
        (click)="store.verify()"
      >
        {{
          (store.verifying.busy() ? 'actions.chain.checking' : 'actions.chain.check') | transloco
        }}
      </button>
    </div>
    <div aria-live="polite">
      @if (store.verifying.error(); as error) {
        <app-problem [error]="error" (retry)="store.verify()" />
      } @else if (store.verdict(); as it) {
        @if (it.fault; as fault) {
          <ui-notice tone="bad" [heading]="'actions.chain.broken' | transloco">
            <p>{{ 'actions.fault.' + fault.what | transloco }}</p>
            @if (fault.place) {
              <p>
                {{ 'actions.chain.place' | transloco: { place: fault.place, until: it.until } }}
              </p>
            }
          </ui-notice>
        } @else if (it.records === 0) {
          <p>{{ 'actions.chain.nothing' | transloco }}</p>
        } @else {
          <ui-notice [heading]="'actions.chain.fits' | transloco">
            <p>{{ 'actions.chain.records' | plural: it.records }}</p>
            @if (it.signedUntil < it.until) {
              <p>{{ 'actions.chain.unsigned' | plural: it.until - it.signedUntil }}</p>
            }
          </ui-notice>
        }
        @if (it.unprovenLines > 0) {
          <ui-notice tone="bad" [heading]="'actions.chain.unproven' | plural: it.unprovenLines" />
        }
        @for (gap of it.gaps; track gap.until) {
          <p class="gap">
            {{
              gap.from === null
                ? ('actions.chain.gapFromBeginning'
                  | transloco: { until: gap.until | longDate, clock: gap.until | clock })
                : ('actions.chain.gap'
                  | transloco
                    : {
                        from: gap.from | longDate,
                        until: gap.until | longDate,
                        clock: gap.until | clock,
                      })
            }}
          </p>
        }
      }
    </div>
  `,
  styleUrl: './ask-card.css',
})
export class ChainCard {
  protected readonly store = inject(ActionsStore);
}
