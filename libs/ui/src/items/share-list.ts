import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Leeway } from '@svetionik/domain/items/item-base';
import { formatNumber } from '@svetionik/domain/language/number-format';
import { CurrentLanguage } from '../language/current-language';

/**
 * What earns a share of the points beside the key, and what takes one away; nothing where nothing does.
 *
 * @example
 * <ui-share-list [leeway]="{ shares: [{ answer: '194', percent: 50 }] }" />
 */
@Component({
  selector: 'ui-share-list',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (shares().length > 0) {
      <p>{{ 'ui.check.shares' | transloco }}</p>
      <ul>
        @for (share of shares(); track $index) {
          <li>
            <span class="answer">{{ share.answer }}</span> {{ share.percent }}
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding-inline-start: 1.2em;
    }
    .answer {
      margin-inline-end: 0.4em;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
  `,
})
export class ShareList {
  private readonly current = inject(CurrentLanguage);

  readonly leeway = input<Leeway>();

  protected readonly shares = computed(() =>
    (this.leeway()?.shares ?? []).map(({ answer, percent }) => ({
      answer,
      percent: `${formatNumber(percent, this.current.language(), 2)}%`,
    })),
  );
}
