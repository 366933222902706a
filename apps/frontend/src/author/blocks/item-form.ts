import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Item, Option } from '@svetionik/domain/items/item';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { ChoiceField } from '../fields/choice-field';
import { EntryTools } from '../fields/entry-tools';
import { moved, newContentId, replaced, without } from '../fields/lists';
import { RichTextField } from '../fields/rich-text-field';
import { toChoices } from '../fields/to-choices';
import { asKind, isRight, itemKinds, withoutOption, withRight } from './item-key';

const scorings = ['balanced', 'all'] as const;

/** A question of a lesson or of a bank: what is asked, the options with what they would lead to, and which are right. */
@Component({
  selector: 'app-item-form',
  imports: [TranslocoPipe, ChoiceField, EntryTools, RichTextField],
  providers: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './item-form.html',
  styleUrl: './entry.css',
})
export class ItemForm {
  readonly item = input.required<Item>();
  readonly changed = output<Item>();

  protected readonly kinds = toChoices(itemKinds, 'author.item.kind');
  protected readonly scorings = toChoices(scorings, 'author.item.scoring');
  protected readonly isRight = isRight;
  protected readonly group = computed(() => `right-${this.item().id}`);

  protected setKind(chosen: string): void {
    const kind = itemKinds.find((each) => each === chosen);
    if (kind !== undefined) this.changed.emit(asKind(this.item(), kind));
  }

  protected setScoring(chosen: string): void {
    const item = this.item();
    const scoring = scorings.find((each) => each === chosen);
    if (item.kind === 'multiple-choice' && scoring !== undefined) this.changed.emit({ ...item, scoring });
  }

  protected setText(field: 'prompt' | 'feedback', text: RichText): void {
    this.changed.emit({ ...this.item(), [field]: text });
  }

  protected setRight(option: string, right: boolean): void {
    this.changed.emit(withRight(this.item(), option, right));
  }

  protected setOption(place: number, option: Option): void {
    this.changed.emit({ ...this.item(), options: replaced(this.item().options, place, option) });
  }

  protected moveOption(from: number, to: number): void {
    this.changed.emit({ ...this.item(), options: moved(this.item().options, from, to) });
  }

  protected removeOption(place: number, { id }: Option): void {
    this.changed.emit(withoutOption({ ...this.item(), options: without(this.item().options, place) }, id));
  }

  protected addOption(): void {
    const { options } = this.item();
    const id = newContentId('odgovor', options.map((option) => option.id));
    this.changed.emit({ ...this.item(), options: [...options, { id, text: [], feedback: [] }] });
  }
}
