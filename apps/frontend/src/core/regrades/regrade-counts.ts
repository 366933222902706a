import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import type { Endpoints } from '../routes.generated';

const counted = ['passes', 'fails', 'more', 'less'] as const;

/** How many attempts were scored by a corrected key, and how many come out otherwise. */
@Component({
  selector: 'app-regrade-counts',
  imports: [TranslocoPipe, NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="facts">
      <div>
        <dt>{{ 'teach.regrade.lookedAt' | transloco }}</dt>
        <dd class="number">{{ lookedAt() | uiNumber }}</dd>
      </div>
      @for (effect of counted; track effect) {
        <div>
          <dt>{{ 'teach.regrade.effect.' + effect | transloco }}</dt>
          <dd class="number">{{ counts()[effect] | uiNumber }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    .facts {
      max-width: 40rem;
    }
    .facts > div {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  `,
})
export class RegradeCounts {
  readonly lookedAt = input.required<number>();
  readonly counts = input.required<EndpointReply<Endpoints['regrades.readRegrade']>['counts']>();

  protected readonly counted = counted;
}
