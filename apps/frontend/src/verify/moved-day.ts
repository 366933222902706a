import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { LawText } from '../core/lifecycle/law-text';
import type { CheckResult } from './certificate-checks';

/** Why a certificate counts until another day than its document says: that it was extended, never why; or which rule changed. */
@Component({
  selector: 'app-moved-day',
  imports: [TranslocoPipe, LongDatePipe, LawText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (extendedFrom(); as day) {
      <p>{{ 'verify.moved.extended' | transloco: { date: (day | longDate) } }}</p>
    }
    @if (moved().law; as law) {
      <p>
        {{
          'verify.moved.law.' + tense()
            | transloco
              : { changedOn: (law.changedOn | longDate), renewBy: (law.renewBy | longDate) }
        }}
      </p>
      <app-law-text class="small" [law]="law" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      padding-inline-start: var(--space-4);
      border-inline-start: 3px solid var(--line-strong);
    }
  `,
})
export class MovedDay {
  readonly moved = input.required<NonNullable<CheckResult['moved']>>();
  readonly result = input.required<Pick<CheckResult, 'standing' | 'expiresOn'>>();
  /** When it was checked, ISO 8601. */
  readonly at = input.required<string>();

  protected readonly extendedFrom = computed(() => {
    const { documentSays } = this.moved();
    const { expiresOn } = this.result();
    return documentSays !== null && expiresOn !== null && documentSays < expiresOn
      ? documentSays
      : null;
  });
  protected readonly tense = computed(() => {
    const { law } = this.moved();
    if (law !== null && calendarDay(this.at()) < law.changedOn) return 'coming';
    return this.result().standing === 'expired' ? 'over' : 'open';
  });
}
