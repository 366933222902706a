import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import type { Accreditation } from './accreditations-store';

/** From when to when an accreditation counts. */
@Component({
  selector: 'app-validity-text',
  imports: [TranslocoPipe, ShortDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (period().validTo; as last) {
      {{
        'profiles.accreditations.between'
          | transloco: { from: (period().validFrom | shortDate), to: (last | shortDate) }
      }}
    } @else {
      {{ 'profiles.accreditations.since' | transloco: { from: (period().validFrom | shortDate) } }}
    }
  `,
  styles: `
    :host {
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class ValidityText {
  readonly period = input.required<Pick<Accreditation, 'validFrom' | 'validTo'>>();
}
