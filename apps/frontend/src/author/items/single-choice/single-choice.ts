import { ChangeDetectionStrategy, Component } from '@angular/core';
import { type AuthorKind, KindForm } from '../author-kind';
import { atLeast, describeOptions } from '../option-lists';
import { OptionsForm } from '../options-form';

/** Options of which one is right. */
@Component({
  selector: 'app-single-choice-form',
  imports: [OptionsForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<app-options-form
    marking="one"
    [options]="item().options"
    [right]="[item().key]"
    (changed)="write({ options: $event.options, key: $event.right[0] ?? '' })"
  />`,
})
export class SingleChoiceForm extends KindForm<'single-choice'> {}

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
  describe: ({ options, key }) => describeOptions(options, [key]),
};
