import { ChangeDetectionStrategy, Component, input, linkedSignal, output, type Type, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Picture } from '@svetionik/domain/content/picture';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Item } from '@svetionik/domain/items/item';
import { type Outcome, outcomes } from '@svetionik/domain/items/outcome';
import { type Choice, ChoiceField } from '../fields/choice-field';
import { RichTextField } from '../fields/rich-text-field';
import { FormOfKind } from './form-of-kind';
import { IllustrationForm } from './illustration-form';

/** A question, alone or within another one: what is asked, the form of its kind, and what is said after answering. */
@Component({
  selector: 'app-question-form',
  imports: [TranslocoPipe, ChoiceField, FormOfKind, IllustrationForm, RichTextField],
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
  /** As each question is opened; writing in it neither opens nor closes it. */
  protected readonly opened = linkedSignal({ source: () => this.item().id, computation: () => untracked(this.item).outcomes !== undefined });

  /** An empty text is none. */
  protected setOutcome(outcome: Outcome, text: RichText): void {
    const { outcomes: said = {}, ...item } = this.item();
    const left = Object.fromEntries(Object.entries({ ...said, [outcome]: text }).filter(([, each]) => each.length > 0));
    this.changed.emit({ ...item, ...(Object.keys(left).length > 0 && { outcomes: left }) });
  }

  protected setIllustration(illustration: Picture | undefined): void {
    const { illustration: _, ...item } = this.item();
    this.changed.emit({ ...item, ...(illustration && { illustration }) });
  }

  protected setText(field: 'prompt' | 'feedback', text: RichText): void {
    this.changed.emit({ ...this.item(), [field]: text });
  }
}
