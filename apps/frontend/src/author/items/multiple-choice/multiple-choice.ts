import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MultipleChoice } from '@svetionik/domain/items/multiple-choice/multiple-choice';
import { type PartShare, shareLimits } from '@svetionik/domain/items/shares';
import { ChoiceField } from '../../fields/choice-field';
import { toChoices } from '../../fields/to-choices';
import { type AuthorKind, KindForm } from '../author-kind';
import { atLeast, describeOptions } from '../option-lists';
import { type MarkedOptions, OptionsForm } from '../options-form';
import { describeShares } from '../shares/describe-shares';
import { OptionNames } from '../shares/option-names';
import { PartSharesForm } from '../shares/part-shares-form';

const scorings = ['balanced', 'all', 'weighted'] as const;

/** Options of which any number is right, and how they are scored. */
@Component({
  selector: 'app-multiple-choice-form',
  imports: [TranslocoPipe, ChoiceField, OptionsForm, PartSharesForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-options-form
      [marking]="item().scoring === 'weighted' ? 'none' : 'several'"
      [options]="item().options"
      [right]="item().key"
      (changed)="setOptions($event)"
    />
    <app-choice-field
      [label]="'author.item.scoringLabel' | transloco"
      [value]="item().scoring"
      [choices]="scorings()"
      (changed)="setScoring($event)"
    />
    @if (item().scoring === 'weighted') {
      <app-part-shares-form
        rule="sum"
        [always]="true"
        [parts]="names.of(item().options)"
        [shares]="item().shares ?? []"
        (changed)="changed.emit(weigh(item(), $event))"
      />
    }
  `,
  styleUrl: '../../blocks/entry.css',
})
export class MultipleChoiceForm extends KindForm<'multiple-choice'> {
  protected readonly names = inject(OptionNames);
  protected readonly weigh = weigh;
  protected readonly scorings = toChoices(scorings, 'author.item.scoring');

  protected setScoring(chosen: string): void {
    const scoring = scorings.find((each) => each === chosen);
    if (scoring === undefined || scoring === this.item().scoring) return;
    const { shares: _, ...item } = this.item();
    this.changed.emit(
      scoring === 'weighted' ? weigh(item, balancedShares(item)) : { ...item, scoring },
    );
  }

  /** A share ends with its option. */
  protected setOptions({ options, right }: MarkedOptions): void {
    const item = { ...this.item(), options, key: right };
    const shares = (item.shares ?? []).filter(({ id }) => options.some((each) => each.id === id));
    this.changed.emit(item.scoring === 'weighted' ? weigh(item, shares) : item);
  }
}

/** The question scored by shares: those with more than nothing are right. */
function weigh(item: MultipleChoice, shares: readonly PartShare[]): MultipleChoice {
  const key = shares.filter(({ percent }) => percent > 0).map(({ id }) => id);
  return { ...item, key, scoring: 'weighted', shares };
}

/** What right minus wrong gives and takes, to begin with. */
function balancedShares({ options, key }: MultipleChoice): readonly PartShare[] {
  const percent = Number((100 / Math.max(1, key.length)).toFixed(shareLimits.decimals));
  return key.length === 0
    ? []
    : options.map(({ id }) => ({ id, percent: key.includes(id) ? percent : -percent }));
}

/** How authors write a multiple choice. */
export const multipleChoice: AuthorKind<'multiple-choice'> = {
  form: MultipleChoiceForm,
  make: ({ options, right, ...base }) => ({
    ...base,
    kind: 'multiple-choice',
    options: atLeast(2, options),
    key: right,
    scoring: 'balanced',
  }),
  words: ({ options, key }) => ({ options, right: key }),
  describe: (item, say) => [
    ...describeOptions(item.options, item.key),
    say(`scoring.${item.scoring}`),
    ...describeShares(item),
  ],
};
