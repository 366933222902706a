import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Item, ItemKindName } from '@svetionik/domain/items/item';
import { kindOf } from '@svetionik/domain/items/kinds';
import { type Outcome, outcomes } from '@svetionik/domain/items/outcome';
import { ChoiceField } from '../fields/choice-field';
import { RichTextField } from '../fields/rich-text-field';
import { toChoices } from '../fields/to-choices';
import { asKind } from './author-kinds';
import { FormOfKind } from './form-of-kind';
import { authorKinds } from './registry';

/** A question of a lesson or of a bank: what is asked, what its kind needs, and what is said after answering. */
@Component({
  selector: 'app-item-form',
  imports: [TranslocoPipe, ChoiceField, FormOfKind, RichTextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './item-form.html',
  styleUrl: '../blocks/entry.css',
})
export class ItemForm {
  readonly item = input.required<Item>();
  /** In a lesson, where nobody marks. */
  readonly practice = input(false);
  readonly changed = output<Item>();

  private readonly every = toChoices(Object.keys(authorKinds), 'author.item.kind');
  protected readonly kinds = computed(() => (this.practice() ? this.every().filter(({ id }) => !peopleMark(id)) : this.every()));
  protected readonly outcomes = outcomes;
  /** As each question is opened; writing in it neither opens nor closes it. */
  protected readonly opened = linkedSignal({ source: () => this.item().id, computation: () => untracked(this.item).outcomes !== undefined });

  protected setKind(chosen: string): void {
    if (isKind(chosen)) this.changed.emit(asKind(this.item(), chosen));
  }

  /** An empty text is none. */
  protected setOutcome(outcome: Outcome, text: RichText): void {
    const { outcomes: said = {}, ...item } = this.item();
    const left = Object.fromEntries(Object.entries({ ...said, [outcome]: text }).filter(([, each]) => each.length > 0));
    this.changed.emit({ ...item, ...(Object.keys(left).length > 0 && { outcomes: left }) });
  }

  protected setText(field: 'prompt' | 'feedback', text: RichText): void {
    this.changed.emit({ ...this.item(), [field]: text });
  }
}

function isKind(name: string): name is ItemKindName {
  return name in authorKinds;
}

function peopleMark(kind: string): boolean {
  return isKind(kind) && kindOf({ kind }).markedBy !== undefined;
}
