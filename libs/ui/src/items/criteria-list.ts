import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AskedCriterion } from '@svetionik/domain/rubric/rubric';
import { PluralPipe } from '../language/plural.pipe';

/**
 * By what people will mark an answer.
 *
 * @example
 * <ui-criteria-list [criteria]="[{ title: 'Redosled koraka', points: 3 }]" />
 */
@Component({
  selector: 'ui-criteria-list',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small name">{{ 'ui.item.criteria' | transloco }}</p>
    <ul class="small">
      @for (criterion of criteria(); track $index) {
        <li>
          {{ criterion.title }}
          <span class="soft number">{{
            'ui.item.criterionPoints' | plural: criterion.points
          }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
    }
    .name {
      margin-bottom: 0;
      font-weight: 600;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.2em;
    }
  `,
})
export class CriteriaList {
  readonly criteria = input.required<readonly AskedCriterion[]>();
}
