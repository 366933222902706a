import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChoiceField } from '../../fields/choice-field';
import { toChoices } from '../../fields/to-choices';
import { type AuthorKind, KindForm } from '../author-kind';
import { atLeast, describeOptions } from '../option-lists';
import { OptionsForm } from '../options-form';

const scorings = ['steps', 'both'] as const;

/** Whether the statement is true, the reasons, and how both are scored. */
@Component({
  selector: 'app-true-false-reason-form',
  imports: [TranslocoPipe, ChoiceField, OptionsForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small soft">{{ 'author.item.statementHint' | transloco }}</p>
    <app-choice-field
      [label]="'author.item.truthLabel' | transloco"
      [none]="'author.item.noTruth' | transloco"
      [value]="truth()"
      [choices]="truths()"
      (changed)="setTruth($event)"
    />
    <app-options-form
      marking="one"
      [options]="item().options"
      [right]="[item().key]"
      (changed)="write({ options: $event.options, key: $event.right[0] ?? '' })"
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
class TrueFalseReasonForm extends KindForm<'true-false-reason'> {
  protected readonly truths = toChoices(['true', 'false'], 'author.item.truth');
  protected readonly scorings = toChoices(scorings, 'author.item.reasonScoring');
  protected readonly truth = computed(() => String(this.item().truth ?? ''));

  protected setTruth(chosen: string): void {
    this.write({ truth: chosen === '' ? null : chosen === 'true' });
  }

  protected setScoring(chosen: string): void {
    const scoring = scorings.find((each) => each === chosen);
    if (scoring !== undefined) this.write({ scoring });
  }
}

/** How authors write a statement with a reason. */
export const trueFalseReason: AuthorKind<'true-false-reason'> = {
  form: TrueFalseReasonForm,
  make: ({ options, right, ...base }) => ({
    ...base,
    kind: 'true-false-reason',
    truth: null,
    options: atLeast(2, options),
    key: right[0] ?? '',
    scoring: 'steps',
  }),
  words: ({ options, key }) => ({ options, right: [key].filter((id) => id !== '') }),
  describe: ({ truth, options, key, scoring }, say) => [
    ...(truth === null ? [] : [say(`truth.${truth}`)]),
    ...describeOptions(options, [key]),
    say(`reasonScoring.${scoring}`),
  ],
};
