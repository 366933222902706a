import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Option } from '@svetionik/domain/items/item-base';
import { EntryTools } from '../../core/forms/entry-tools';
import { moved, replaced, removeEntry } from '../fields/lists';
import { RichTextField } from '../fields/rich-text-field';
import { newOption, withPicture } from './option-lists';
import { PictureForm } from './picture-form';

/** Options, and the ids of those that are right. */
export interface MarkedOptions {
  readonly options: readonly Option[];
  readonly right: readonly string[];
}

let made = 0;

/** Options with what they would lead to, and, where one or several can be right, which are. */
@Component({
  selector: 'app-options-form',
  imports: [TranslocoPipe, EntryTools, PictureForm, RichTextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './options-form.html',
  styleUrl: '../blocks/entry.css',
})
export class OptionsForm {
  protected readonly withPicture = withPicture;
  protected readonly group = `right-${++made}`;

  readonly options = input.required<readonly Option[]>();
  readonly right = input<readonly string[]>([]);
  readonly marking = input.required<'one' | 'several' | 'none'>();
  readonly changed = output<MarkedOptions>();

  protected setRight(id: string, right: boolean): void {
    const others = this.marking() === 'one' ? [] : this.right().filter((each) => each !== id);
    this.changed.emit({ options: this.options(), right: right ? [...others, id] : others });
  }

  protected set(place: number, option: Option): void {
    this.write(replaced(this.options(), place, option));
  }

  protected move(from: number, to: number): void {
    this.write(moved(this.options(), from, to));
  }

  protected remove(place: number, { id }: Option): void {
    this.changed.emit({
      options: removeEntry(this.options(), place),
      right: this.right().filter((each) => each !== id),
    });
  }

  protected add(): void {
    this.write([...this.options(), newOption(this.options())]);
  }

  private write(options: readonly Option[]): void {
    this.changed.emit({ options, right: this.right() });
  }
}
