import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Bar } from '@svetionik/ui/feedback/bar';
import { LongDatePipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import type { Licence } from './transcript-store';

/** Where somebody stands within the period of their licence: in all, and year by year. */
@Component({
  selector: 'app-licence-panel',
  imports: [
    TranslocoPipe,
    Bar,
    LongDatePipe,
    ShortDatePipe,
    NumberPipe,
    PluralPipe,
    InScriptPipe,
    TextInScript,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './licence-panel.html',
  styleUrl: './licence-panel.css',
})
export class LicencePanel {
  readonly licence = input.required<Licence>();
  readonly edit = output();
}
