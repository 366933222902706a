import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Validity } from '@svetionik/domain/certificates/lifecycle/validity';
import { dayOfYear } from '@svetionik/domain/language/calendar-date';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';

/** How long a certificate is valid, in a sentence. */
@Component({
  selector: 'app-validity-line',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = validity();
    <p>
      @if (it.kind === 'unlimited') {
        {{ 'catalogue.course.validity.unlimited' | transloco }}
      } @else {
        {{
          'catalogue.course.validity.' + it.kind
            | transloco
              : { months: 'catalogue.course.validity.months' | plural: it.months, day: day() }
        }}
      }
    </p>
  `,
})
export class ValidityLine {
  private readonly current = inject(CurrentLanguage);

  readonly validity = input.required<Validity>();

  protected readonly day = computed(() => {
    const validity = this.validity();
    return validity.kind === 'calendar'
      ? dayOfYear(validity.month, validity.day, this.current.language())
      : '';
  });
}
