import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { enoughToJudge } from '@svetionik/domain/statistics/smallest-group';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { ReportedItem } from './item-analysis-store';
import { FlagSentence } from './flag-sentence';
import { ItemDetails } from './item-details';
import { byGravity } from './item-order';
import { Icon } from '@svetionik/ui/marks/icon';

/** The items, those with a flag first; each opens to what is known of it. */
@Component({
  selector: 'app-item-list',
  imports: [Icon, TranslocoPipe, PercentPipe, PluralPipe, TextInScript, ItemDetails],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './item-list.html',
  styleUrl: './item-list.css',
})
export class ItemList {
  private readonly sentences = inject(FlagSentence);

  readonly items = input.required<readonly ReportedItem[]>();
  /** How many people the statistics are of. */
  readonly people = input.required<number>();

  protected readonly sorted = computed(() => byGravity(this.items()));
  protected readonly flagged = computed(
    () => this.items().filter(({ flags }) => flags.length > 0).length,
  );
  protected readonly judged = computed(() => this.people() >= enoughToJudge);
  protected readonly opened = signal<ReadonlySet<string>>(new Set());

  protected firstSentence(item: ReportedItem): string | undefined {
    const [flag] = item.flags;
    return flag && this.sentences.of(flag, item);
  }

  protected toggle(id: string): void {
    this.opened.update(
      (ids) => new Set(ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id]),
    );
  }
}
