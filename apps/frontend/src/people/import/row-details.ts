import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import type { ImportedRow } from './rows-store';
import { WrittenInPipe } from '../../core/language/written-in.pipe';

/** What a row would change, why it is refused, or whom it resembles. */
@Component({
  selector: 'app-row-details',
  imports: [TranslocoPipe, PluralPipe, ShortDatePipe, WrittenInPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './row-details.html',
  styleUrl: './row-details.css',
})
export class RowDetails {
  readonly row = input.required<ImportedRow>();
  /** Whether what the row resembles can still be decided. */
  readonly decidable = input(false);
  readonly decided = output<{
    readonly decision: 'same' | 'other' | 'skip';
    readonly member: string | null;
  }>();
  protected readonly skip = ['other', 'skip'] as const;
}
