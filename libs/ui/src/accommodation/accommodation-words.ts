import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  type Accommodation,
  extraMinutes,
  noAccommodation,
  sameAccommodation,
} from '@svetionik/domain/attempt/accommodation';
import { PercentPipe } from '../language/number.pipes';
import { AllowedTimePipe } from './allowed-time.pipe';

/** The minutes of the assessment that serves as an example. */
const exampleMinutes = 30;

/**
 * What is made easier for somebody in every assessment, in words.
 *
 * @example
 * <ui-accommodation-words [accommodation]="{ extraTimeFactor: 2, timeLimited: true, breaks: 2, breakMinutes: 10, largerSteps: false }" />
 */
@Component({
  selector: 'ui-accommodation-words',
  imports: [TranslocoPipe, PercentPipe, AllowedTimePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = accommodation();
    <ul>
      @if (none()) {
        <li>{{ 'ui.accommodation.none' | transloco }}</li>
      }
      @if (!it.timeLimited) {
        <li>{{ 'ui.accommodation.noLimit' | transloco }}</li>
      } @else if (it.extraTimeFactor > 1) {
        <li>
          {{
            'ui.accommodation.more'
              | transloco
                : {
                    percent: (it.extraTimeFactor - 1) * 100 | uiPercent,
                    own: example,
                    time: example | allowedTime: extra(),
                  }
          }}
        </li>
      }
      @if (it.breaks > 0) {
        <li>
          {{
            'ui.accommodation.breaks' | transloco: { count: it.breaks, minutes: it.breakMinutes }
          }}
        </li>
      }
      @if (it.largerSteps) {
        <li>{{ 'ui.accommodation.largerSteps' | transloco }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
})
export class AccommodationWords {
  readonly accommodation = input.required<Accommodation>();

  protected readonly example = exampleMinutes;
  protected readonly none = computed(() =>
    sameAccommodation(this.accommodation(), noAccommodation),
  );
  protected readonly extra = computed(() =>
    extraMinutes(exampleMinutes, this.accommodation().extraTimeFactor),
  );
}
