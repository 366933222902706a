import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { countPathHours } from '@svetionik/domain/programmes/path-hours';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import type { OwnProgramme } from '../../core/programmes/own-programmes';

/** How many hours a programme takes: from the shortest choice to the longest, where there is one. */
@Component({
  selector: 'app-path-length',
  imports: [PluralPipe, NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = hours();
    @if (it.least < it.most) {
      {{ 'path.between' | plural: it.most : { least: (it.least | uiNumber: 1) } }}
    } @else {
      {{ 'path.hours' | plural: it.most }}
    }
  `,
})
export class PathLength {
  readonly programme = input.required<Pick<OwnProgramme, 'parts' | 'choose'>>();

  protected readonly hours = computed(() => {
    const { parts, choose } = this.programme();
    const each = parts.map(({ need, course: { hours } }) => ({ need, hours }));
    return countPathHours(each, choose);
  });
}
