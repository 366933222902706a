import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SetupStore, type Setup, type Step } from './setup-store';

/** Whether mail goes out: a message is sent now, and what the server said is told in words. */
@Component({
  selector: 'app-mail-step',
  imports: [TranslocoPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [LongDatePipe, ClockPipe],
  template: `
    <p [class.soft]="step().done" [class.failed]="failed()" role="status">
      {{ 'setup.mail.' + step().reason | transloco: said() }}
    </p>
    @if (failed()) {
      <p class="small soft">{{ 'setup.mail.operator' | transloco }}</p>
    }
    @if (store.trial.error(); as error) {
      <app-problem [error]="error" (retry)="store.tryMail()" />
    }
    @if (step().reason !== 'local') {
      <p class="row">
        <button
          [class]="step().mark === 'next' ? 'button' : 'button quiet'"
          type="button"
          [attr.aria-disabled]="store.trial.busy()"
          (click)="store.tryMail()"
        >
          {{ (step().reason === 'missing' ? 'setup.mail.try' : 'setup.mail.tryAgain') | transloco }}
        </button>
        <span role="status" class="soft">
          @if (store.trial.busy()) {
            {{ 'setup.mail.sending' | transloco }}
          }
        </span>
      </p>
    }
  `,
  styleUrl: './step.css',
  styles: `
    .failed {
      padding-inline-start: var(--space-3);
      border-inline-start: 3px solid var(--bad);
    }
  `,
})
export class MailStep {
  private readonly longDate = inject(LongDatePipe);
  private readonly clock = inject(ClockPipe);
  protected readonly store = inject(SetupStore);

  readonly step = input.required<Step>();
  readonly mail = input.required<Setup['mail']>();

  protected readonly failed = computed(() => !this.step().done && this.step().reason !== 'missing');

  /** What the sentence needs; the day is written in the language of the moment. */
  protected said(): Record<string, string | number> {
    const { address, server, last } = this.mail();
    return {
      address,
      server: server ?? '',
      code: last?.code ?? '',
      day: last ? this.longDate.transform(last.triedAt) : '',
      time: last ? this.clock.transform(last.triedAt) : '',
    };
  }
}
