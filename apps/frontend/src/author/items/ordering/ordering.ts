import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type AuthorKind, KindForm } from '../author-kind';
import { atLeast, describeOptions } from '../option-lists';
import { OptionsForm } from '../options-form';

/** Options, written in the right order. */
@Component({
  selector: 'app-ordering-form',
  imports: [TranslocoPipe, OptionsForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small soft">{{ 'author.item.orderingHint' | transloco }}</p>
    <app-options-form
      marking="none"
      [options]="item().options"
      (changed)="write({ options: $event.options })"
    />
  `,
  styleUrl: '../../blocks/entry.css',
})
class OrderingForm extends KindForm<'ordering'> {}

/** How authors write an ordering. */
export const ordering: AuthorKind<'ordering'> = {
  form: OrderingForm,
  make: ({ id, prompt, feedback, options }) => ({
    id,
    prompt,
    feedback,
    kind: 'ordering',
    options: atLeast(3, options),
  }),
  words: ({ options }) => ({ options, right: [] }),
  describe: ({ options }) => describeOptions(options, []),
};
