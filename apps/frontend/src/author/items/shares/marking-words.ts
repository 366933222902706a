import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { WrittenShare } from '@svetionik/domain/items/shares';
import { formatNumber } from '@svetionik/domain/language/number-format';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';

/** Says in a sentence how a question with shares will be marked. */
@Component({
  selector: 'app-marking-words',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (list(); as shares) {
      <p class="small soft" role="status">
        {{ 'author.item.shares.rule.' + rule() | transloco: { shares } }}
      </p>
    }
  `,
})
export class MarkingWords {
  private readonly current = inject(CurrentLanguage);

  readonly rule = input.required<'one' | 'sum' | 'gap' | 'number' | 'text'>();
  readonly shares = input.required<readonly WrittenShare[]>();

  protected readonly list = computed(() =>
    this.shares()
      .map(
        ({ answer, percent }) =>
          `${answer || '…'} ${formatNumber(percent, this.current.language(), 5)}%`,
      )
      .join('; '),
  );
}
