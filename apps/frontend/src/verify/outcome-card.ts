import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';

const signs = {
  tick: 'M8 16.500l5.500 5.500L24 11',
  exchange: 'M8 12h13l-4-4M24 20H11l4 4',
  cross: 'M10 10l12 12M22 10L10 22',
  exclamation: 'M16 8v10M16 22v1',
} as const;

const looks = {
  valid: { tone: 'good', sign: signs.tick },
  expired: { tone: 'light', sign: signs.exclamation },
  suspended: { tone: 'light', sign: signs.exclamation },
  superseded: { tone: 'light', sign: signs.exchange },
  revoked: { tone: 'bad', sign: signs.cross },
  genuine: { tone: 'good', sign: signs.tick },
  past: { tone: 'light', sign: signs.exclamation },
  contradicted: { tone: 'bad', sign: signs.cross },
  foreign: { tone: 'bad', sign: signs.cross },
  unchanged: { tone: 'good', sign: signs.tick },
  changed: { tone: 'bad', sign: signs.cross },
  differs: { tone: 'bad', sign: signs.cross },
  forged: { tone: 'bad', sign: signs.cross },
  unknown: { tone: 'light', sign: signs.exclamation },
  'unknown-key': { tone: 'light', sign: signs.exclamation },
} as const;

let made = 0;

/** What a check found, and when, in a sign and in words; what it is about stands inside. */
@Component({
  selector: 'app-outcome-card',
  imports: [TranslocoPipe, ClockPipe, LongDatePipe],
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
        <svg viewBox="0 0 32 32" width="56" height="56" aria-hidden="true">
          <circle
            cx="16"
            cy="16"
            r="15"
            fill="var(--wash)"
            stroke="currentColor"
            stroke-width="1.200"
          />
          <path
            [attr.d]="look().sign"
            fill="none"
            stroke="currentColor"
            stroke-width="2.200"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
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
