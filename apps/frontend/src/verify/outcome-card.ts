import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { isCheckFinding, giveVerdict, type CheckFinding } from '@svetionik/proofs/verdict';
import { Icon } from '@svetionik/ui/marks/icon';
import { chooseTone } from './finding-tone';

const looks = {
  valid: { tone: 'good', sign: 'check' },
  expired: { tone: 'light', sign: 'triangle-alert' },
  suspended: { tone: 'light', sign: 'triangle-alert' },
  superseded: { tone: 'light', sign: 'arrow-left-right' },
  revoked: { tone: 'bad', sign: 'x' },
} as const;

const signs = { good: 'check', light: 'triangle-alert', bad: 'x' } as const;

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
          @if (verdict(); as word) {
            <p class="verdict">{{ 'verify.verdict.' + word | transloco }}</p>
          }
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

  readonly outcome = input.required<CheckFinding | keyof typeof looks>();
  /** When it was checked, ISO 8601. */
  readonly at = input.required<string>();
  /** Where the messages of the outcomes stand. */
  readonly messages = input.required<string>();

  /** What the check proves; how a certificate stands in the register is another thing. */
  protected readonly verdict = computed(() => {
    const outcome = this.outcome();
    return isCheckFinding(outcome) ? giveVerdict(outcome) : undefined;
  });
  protected readonly look = computed(() => {
    const outcome = this.outcome();
    if (!isCheckFinding(outcome)) return looks[outcome];
    const tone = chooseTone(outcome);
    return { tone, sign: signs[tone] };
  });
}
