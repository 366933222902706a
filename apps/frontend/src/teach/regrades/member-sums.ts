import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { Icon } from '@svetionik/ui/marks/icon';
import type { Endpoints } from '../../core/routes.generated';

type Elsewhere = NonNullable<EndpointReply<Endpoints['regrades.readRegrade']>['elsewhere']>;

const effects = ['passes', 'fails', 'more', 'less'] as const;

/** What a corrected key does to people of the organisations that the course is shared with, in numbers that tell of nobody. */
@Component({
  selector: 'app-member-sums',
  imports: [TranslocoPipe, NumberPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stack-small" aria-labelledby="elsewhere-heading">
      <h2 id="elsewhere-heading">{{ 'teach.regrade.elsewhere.heading' | transloco }}</h2>
      @if (elsewhere().working) {
        <p class="soft" role="status">{{ 'teach.regrade.elsewhere.working' | transloco }}</p>
      }
      @if (numbers(); as lines) {
        <dl class="facts">
          @for (line of lines; track line.key) {
            <div>
              <dt>{{ line.key | transloco }}</dt>
              <dd class="number">{{ line.count | uiNumber }}</dd>
            </div>
          }
        </dl>
      } @else {
        <p>{{ 'teach.regrade.elsewhere.few' | transloco }}</p>
      }
      <p class="small soft note">
        <ui-icon name="shield" [size]="18" />{{ 'teach.regrade.elsewhere.note' | transloco }}
      </p>
    </section>
  `,
  styles: `
    :host {
      display: block;
      max-width: 48rem;
    }
    h2 {
      font-size: var(--step-1);
    }
    .facts > div {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .note {
      display: flex;
      gap: var(--space-2);
    }
    .note ui-icon {
      flex: none;
    }
  `,
})
export class MemberSums {
  readonly elsewhere = input.required<Elsewhere>();

  protected readonly numbers = computed(() => {
    const { people, counts, certificates } = this.elsewhere();
    if (people === null || counts === null || certificates === null) return undefined;
    return [
      { key: 'teach.regrade.elsewhere.people', count: people },
      ...effects.map((effect) => ({
        key: `teach.regrade.effect.${effect}`,
        count: counts[effect],
      })),
      { key: 'teach.regrade.elsewhere.certificates', count: certificates },
    ];
  });
}
