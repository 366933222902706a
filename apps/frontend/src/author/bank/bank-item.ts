import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { plainText } from '@svetionik/domain/content/plain-text';
import { pickAttributes, type BankAttributes } from '@svetionik/domain/items/bank-attributes';
import type { Item } from '@svetionik/domain/items/item';
import { checkDrawable } from '@svetionik/domain/publishing/check-drawable';
import type { Problem } from '@svetionik/domain/checks/problem';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { Removes } from '../../core/forms/removes';
import type { Choice } from '../fields/choice-field';
import { BANK_OBJECTIVES } from '../items/bank-objectives';
import { ItemForm } from '../items/item-form';
import { AttributesForm } from './attributes-form';
import { ItemConflict } from './item-conflict';
import { readDetails } from '../problems/problem-list';
import { Removals } from '../removals/removals';
import type { ItemUnit } from './bank-store';

/** One question of a bank: its first words, what is missing, and its form when it is open. */
@Component({
  selector: 'app-bank-item',
  imports: [Removes, TranslocoPipe, PluralPipe, AttributesForm, ItemForm, ItemConflict],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [{ provide: BANK_OBJECTIVES, useFactory: () => inject(BankItem).objectives }],
  templateUrl: './bank-item.html',
  styleUrl: './bank-item.css',
})
export class BankItem {
  protected readonly removals = inject(Removals);

  readonly item = input.required<ItemUnit>();
  readonly number = input.required<number>();
  readonly objectives = input.required<readonly Choice[]>();
  /** The other questions of the bank, by their ids there. */
  readonly others = input.required<readonly Choice[]>();
  /** What is wrong with it beside the other questions. */
  readonly amongOthers = input.required<readonly Problem[]>();
  readonly open = input.required<boolean>();
  readonly toggled = output<boolean>();
  readonly removed = output();

  protected readonly readDetails = readDetails;
  protected readonly content = computed(() => this.item().unit.content());
  protected readonly words = computed(() => plainText(this.content().prompt));
  protected readonly objective = computed(
    () => this.objectives().find(({ id }) => id === this.content().objective)?.name ?? '',
  );
  protected readonly problems = computed((): readonly Problem[] => {
    const objectives = this.objectives().map(({ id }) => id);
    return [...checkDrawable(this.content(), objectives), ...this.amongOthers()];
  });

  protected write(item: Item): void {
    this.item().unit.edit({ ...item, ...pickAttributes(this.content()) });
  }

  protected set(change: Partial<BankAttributes>): void {
    this.item().unit.edit({ ...this.content(), ...change });
  }
}
