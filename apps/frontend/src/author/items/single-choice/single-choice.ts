import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { SingleChoice } from '@svetionik/domain/items/single-choice/single-choice';
import type { PartShare } from '@svetionik/domain/items/shares';
import { type AuthorKind, KindForm } from '../author-kind';
import { atLeast, describeOptions } from '../option-lists';
import { OptionsForm } from '../options-form';
import { describeShares } from '../shares/describe-shares';
import { OptionNames } from '../shares/option-names';
import { PartSharesForm } from '../shares/part-shares-form';

/** Options of which one is right. */
@Component({
  selector: 'app-single-choice-form',
  imports: [OptionsForm, PartSharesForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-options-form
      marking="one"
      [options]="item().options"
      [right]="[item().key]"
      (changed)="set({ options: $event.options, key: $event.right[0] ?? '' })"
    />
    <app-part-shares-form
      rule="one"
      [parts]="others()"
      [shares]="item().shares ?? []"
      (changed)="set({}, $event)"
    />
  `,
  styleUrl: '../../blocks/entry.css',
})
export class SingleChoiceForm extends KindForm<'single-choice'> {
  private readonly names = inject(OptionNames);
  protected readonly others = computed(() =>
    this.names.of(this.item().options).filter(({ id }) => id !== this.item().key),
  );

  /** A share ends with its option, and where its option becomes the right one. */
  protected set(
    change: Partial<Pick<SingleChoice, 'options' | 'key'>>,
    given: readonly PartShare[] = this.item().shares ?? [],
  ): void {
    const { shares: _, ...item } = { ...this.item(), ...change };
    const shares = given.filter(
      ({ id }) => id !== item.key && item.options.some((option) => option.id === id),
    );
    this.changed.emit({ ...item, ...(shares.length > 0 && { shares }) });
  }
}

/** How authors write a single choice. */
export const singleChoice: AuthorKind<'single-choice'> = {
  form: SingleChoiceForm,
  make: ({ options, right, ...base }) => ({
    ...base,
    kind: 'single-choice',
    options: atLeast(2, options),
    key: right[0] ?? '',
  }),
  words: ({ options, key }) => ({ options, right: [key].filter((id) => id !== '') }),
  describe: (item) => [...describeOptions(item.options, [item.key]), ...describeShares(item)],
};
