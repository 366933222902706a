import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
  type Type,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Picture } from '@svetionik/domain/content/picture';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { withIllustrations, listIllustrations } from '@svetionik/domain/items/illustrations';
import type { Item } from '@svetionik/domain/items/item';
import { type Outcome, outcomes } from '@svetionik/domain/items/outcome';
import { type Choice, ChoiceField } from '../fields/choice-field';
import { RichTextField } from '../fields/rich-text-field';
import { FormOfKind } from './form-of-kind';
import { IllustrationsForm } from './illustrations-form';

/** A question, alone or within another one: what is asked, the form of its kind, and what is said after answering. */
@Component({
  selector: 'app-question-form',
  imports: [TranslocoPipe, ChoiceField, FormOfKind, IllustrationsForm, RichTextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './question-form.html',
  styleUrl: '../blocks/entry.css',
})
export class QuestionForm {
  readonly item = input.required<Item>();
  /** The kinds that can be chosen for it. */
  readonly kinds = input.required<readonly Choice[]>();
  /** The form of its kind. */
  readonly form = input.required<Type<unknown>>();
  readonly changed = output<Item>();
  readonly kindChosen = output<string>();

  protected readonly outcomes = outcomes;
  protected readonly illustrations = computed(() => listIllustrations(this.item()));
  /** As each question is opened; writing in it neither opens nor closes it. */
  protected readonly opened = linkedSignal({
    source: () => this.item().id,
    computation: () => untracked(this.item).outcomes !== undefined,
  });

  /** An empty text is none. */
  protected setOutcome(outcome: Outcome, text: RichText): void {
    const { outcomes: said = {}, ...item } = this.item();
    const left = Object.fromEntries(
      Object.entries({ ...said, [outcome]: text }).filter(([, each]) => each.length > 0),
    );
    this.changed.emit({ ...item, ...(Object.keys(left).length > 0 && { outcomes: left }) });
  }

  protected setIllustrations(pictures: readonly Picture[]): void {
    const { illustration: _, illustrations: __, ...item } = this.item();
    this.changed.emit({ ...item, ...withIllustrations(pictures) });
  }

  protected setText(field: 'prompt' | 'feedback', text: RichText): void {
    this.changed.emit({ ...this.item(), [field]: text });
  }
}
