import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { HolderCheck } from './holder-check';
import type { CheckResult } from './verify-store';

const signs = { valid: 'M8 16.500l5.500 5.500L24 11', superseded: 'M8 12h13l-4-4M24 20H11l4 4', revoked: 'M10 10l12 12M22 10L10 22' } as const;

/** What a check found: the state in words, what the document is about, and whether it is whose it should be. */
@Component({
  selector: 'app-check-outcome',
  imports: [TranslocoPipe, ClockPipe, LongDatePipe, RegisterNumberPipe, TextInScript, HolderCheck],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './check-outcome.html',
  styleUrl: './check-outcome.css',
})
export class CheckOutcome {
  readonly code = input.required<string>();
  readonly result = input.required<CheckResult>();
  /** When it was checked, ISO 8601. */
  readonly at = input.required<string>();

  protected readonly signs = signs;
}
