import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { Icon } from '@svetionik/ui/marks/icon';

const looks = {
  valid: { tone: 'good', sign: 'check' },
  expired: { tone: 'light', sign: 'triangle-alert' },
  suspended: { tone: 'light', sign: 'triangle-alert' },
  superseded: { tone: 'light', sign: 'arrow-left-right' },
  revoked: { tone: 'bad', sign: 'x' },
  genuine: { tone: 'good', sign: 'check' },
  past: { tone: 'light', sign: 'triangle-alert' },
  contradicted: { tone: 'bad', sign: 'x' },
  foreign: { tone: 'bad', sign: 'x' },
  unchanged: { tone: 'good', sign: 'check' },
  changed: { tone: 'bad', sign: 'x' },
  differs: { tone: 'bad', sign: 'x' },
  forged: { tone: 'bad', sign: 'x' },
  unknown: { tone: 'light', sign: 'triangle-alert' },
  'unknown-key': { tone: 'light', sign: 'triangle-alert' },
} as const;

let made = 0;

/** What a check found, and when, in a sign and in words; what it is about stands inside. */
@Component({
  selector: 'app-outcome-card',
  imports: [Icon, TranslocoPipe, ClockPipe, LongDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card outcome" [attr.aria-labelledby]="id">
      <p class="when number">
        {{
          'verify.outcome.when'
            | transloco: { date: (at() | longDate: 'nominative'), time: (at() | clock) }
        }}
      </p>
      <div class="head" [attr.data-tone]="look().tone">
        <span class="sign"><ui-icon [name]="look().sign" [size]="28" /></span>
        <div>
          <h2 [id]="id">{{ messages() + '.' + outcome() + '.heading' | transloco }}</h2>
          <p class="soft">{{ messages() + '.' + outcome() + '.text' | transloco }}</p>
        </div>
      </div>
      <ng-content />
    </section>
  `,
  styleUrl: './outcome-card.css',
})
export class OutcomeCard {
  /** A page may show what a code and what a file says. */
  protected readonly id = `outcome-${++made}`;

  readonly outcome = input.required<keyof typeof looks>();
  /** When it was checked, ISO 8601. */
  readonly at = input.required<string>();
  /** Where the messages of the outcomes stand. */
  readonly messages = input.required<string>();

  protected readonly look = computed(() => looks[this.outcome()]);
}
