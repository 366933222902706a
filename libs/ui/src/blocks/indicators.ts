import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { IndicatorsBlock } from '@svetionik/domain/course/block';

/**
 * Signs, each with how it looks in practice.
 *
 * @example
 * <ui-indicators [block]="block" />
 */
@Component({
  selector: 'ui-indicators',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ block().title }}</h2>
    <ul>
      @for (indicator of block().indicators; track indicator.id) {
        <li>
          <b>{{ indicator.sign }}</b> <span>{{ indicator.detail }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    h2 {
      font-size: var(--step-2);
    }
    ul {
      margin: var(--space-3) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0.2rem var(--space-4);
      padding-block: var(--space-3);
      border-bottom: 1px solid var(--line);
    }
    li span {
      color: var(--ink-soft);
    }
    @media (max-width: 48rem) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class Indicators {
  readonly block = input.required<IndicatorsBlock>();
}
