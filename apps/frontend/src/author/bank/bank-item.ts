import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { AssessmentItem, Item } from '@svetionik/domain/items/item';
import { checkItem } from '@svetionik/domain/publishing/check-item';
import type { Problem } from '@svetionik/domain/publishing/problem';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { type Choice, ChoiceField } from '../fields/choice-field';
import { NumberField } from '../fields/number-field';
import { toChoices } from '../fields/to-choices';
import { ItemForm } from '../items/item-form';
import { ItemConflict } from './item-conflict';
import type { ItemUnit } from './bank-store';

const difficulties = ['easy', 'medium', 'hard'] as const satisfies readonly AssessmentItem['difficulty'][];

/** One question of a bank: its first words, what is missing, and its form when it is open. */
@Component({
  selector: 'app-bank-item',
  imports: [TranslocoPipe, PluralPipe, ItemForm, ChoiceField, NumberField, ItemConflict],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './bank-item.html',
  styleUrl: './bank-item.css',
})
export class BankItem {
  readonly item = input.required<ItemUnit>();
  readonly number = input.required<number>();
  readonly objectives = input.required<readonly Choice[]>();
  readonly open = input.required<boolean>();
  readonly toggled = output<boolean>();
  readonly removed = output();

  protected readonly difficulties = toChoices(difficulties, 'author.item.difficulty');
  protected readonly content = computed(() => this.item().unit.content());
  protected readonly words = computed(() => plainText(this.content().prompt));
  protected readonly objective = computed(() => this.objectives().find(({ id }) => id === this.content().objective)?.name ?? '');
  protected readonly problems = computed((): readonly Problem[] => {
    const found = checkItem(this.content());
    return this.objective() === '' ? [...found, { code: 'objective-unknown', where: {}, detail: { objective: this.content().objective } }] : found;
  });

  protected write(item: Item): void {
    const { points, objective, difficulty } = this.content();
    this.item().unit.edit({ ...item, points, objective, difficulty });
  }

  protected set(change: Partial<Pick<AssessmentItem, 'points' | 'objective' | 'difficulty'>>): void {
    this.item().unit.edit({ ...this.content(), ...change });
  }

  protected setDifficulty(chosen: string): void {
    const difficulty = difficulties.find((each) => each === chosen);
    if (difficulty !== undefined) this.set({ difficulty });
  }
}
