import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { itemKinds } from '@svetionik/domain/items/registry';
import { SearchField } from '@svetionik/ui/field/search-field';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ChoiceField } from '../fields/choice-field';
import { toChoices } from '../fields/to-choices';
import { ExportStore } from './export-store';

/** Entries that are shown at once. */
const step = 50;

/** Which questions of a bank are to leave it: all, or those found and chosen. */
@Component({
  selector: 'app-export-choice',
  imports: [TranslocoPipe, SearchField, NumberPipe, PluralPipe, ChoiceField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './export-choice.html',
  styleUrl: './export-choice.css',
})
export class ExportChoice {
  protected readonly store = inject(ExportStore);

  private readonly limit = linkedSignal({ source: this.store.filter, computation: () => step });
  protected readonly shown = computed(() => this.store.found().slice(0, this.limit()));
  protected readonly hasMore = computed(() => this.store.found().length > this.limit());
  private readonly allKinds = toChoices(Object.keys(itemKinds), 'author.item.kind');
  protected readonly kinds = computed(() =>
    this.allKinds().filter(({ id }) => this.store.items().some(({ kind }) => kind === id)),
  );
  protected readonly objectives = computed(() => {
    const all = (this.store.bank()?.courses ?? []).flatMap(({ objectives }) => objectives);
    return [...new Map(all.map(({ id, title }) => [id, { id, name: title || id }])).values()];
  });

  protected filter(change: Partial<ReturnType<ExportStore['filter']>>): void {
    this.store.filter.update((filter) => ({ ...filter, ...change }));
  }

  protected more(): void {
    this.limit.update((limit) => limit + step);
  }

  protected take(some: boolean): void {
    this.store.saved.set(false);
    this.store.some.set(some);
  }
}
