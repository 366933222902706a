import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChoiceField } from '../../fields/choice-field';
import { toChoices } from '../../fields/to-choices';
import { type AuthorKind, KindForm } from '../author-kind';
import { atLeast, describeOptions } from '../option-lists';
import { OptionsForm } from '../options-form';

const scorings = ['balanced', 'all'] as const;

/** Options of which any number is right, and how they are scored. */
@Component({
  selector: 'app-multiple-choice-form',
  imports: [TranslocoPipe, ChoiceField, OptionsForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-options-form
      marking="several"
      [options]="item().options"
      [right]="item().key"
      (changed)="write({ options: $event.options, key: $event.right })"
    />
    <app-choice-field
      [label]="'author.item.scoringLabel' | transloco"
      [value]="item().scoring"
      [choices]="scorings()"
      (changed)="setScoring($event)"
    />
  `,
  styleUrl: '../../blocks/entry.css',
})
export class MultipleChoiceForm extends KindForm<'multiple-choice'> {
  protected readonly scorings = toChoices(scorings, 'author.item.scoring');

  protected setScoring(chosen: string): void {
    const scoring = scorings.find((each) => each === chosen);
    if (scoring !== undefined) this.write({ scoring });
  }
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
  describe: ({ options, key, scoring }, say) => [
    ...describeOptions(options, key),
    say(`scoring.${scoring}`),
  ],
};
