import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { type CompareName, HolderCheck } from './holder-check';
import { HolderStore } from './holder-store';
import { MovedDay } from './moved-day';
import { OutcomeCard } from './outcome-card';
import type { CheckResult } from './verify-store';

/** What a check found: the state in words, what the document is about, and whether it is whose it should be. */
@Component({
  selector: 'app-check-outcome',
  imports: [TranslocoPipe, LongDatePipe, RegisterNumberPipe, TextInScript, HolderCheck, MovedDay, OutcomeCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [HolderStore],
  templateUrl: './check-outcome.html',
})
export class CheckOutcome {
  private readonly holder = inject(HolderStore);

  readonly code = input.required<string>();
  readonly result = input.required<CheckResult>();
  /** When it was checked, ISO 8601. */
  readonly at = input.required<string>();

  protected readonly compare = computed<CompareName>(() => {
    const code = this.code();
    return (name) => this.holder.compare(code, name);
  });
}
