import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ItemEffect, itemEffects } from '@svetionik/domain/exchange/item-effect';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import type { ItemImport } from './import-state';
import type { Choices } from './omission-store';

/** What becomes of the questions of an import, in words: how many of each, whether they come along, and the way to see only them. */
@Component({
  selector: 'app-import-summary',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-summary.html',
  styleUrl: './import-summary.css',
})
export class ImportSummary {
  readonly import = input.required<ItemImport>();
  readonly choices = input.required<Choices>();
  /** Nothing can be chosen any more. */
  readonly closed = input(false);
  /** Only these are shown. */
  readonly shown = input<ItemEffect>();
  readonly filtered = output<ItemEffect | undefined>();

  protected readonly rows = computed(() =>
    itemEffects
      .map((effect) => ({ effect, count: this.import()[effect] }))
      .filter(({ count }) => count > 0),
  );
}
