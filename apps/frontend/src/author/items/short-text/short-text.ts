import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { plainText } from '@svetionik/domain/content/plain-text';
import { shortTextLimit, type TextShare } from '@svetionik/domain/items/short-text/short-text';
import { EntryTools } from '../../../core/forms/entry-tools';
import { LineField } from '../../fields/line-field';
import { moved, replaced, removeEntry } from '../../fields/lists';
import { type AuthorKind, KindForm } from '../author-kind';
import { toOptions } from '../option-lists';
import { describeShares } from '../shares/describe-shares';
import { TextSharesForm } from '../shares/text-shares-form';

/** The answers that are accepted; the first is shown as the right one. */
@Component({
  selector: 'app-short-text-form',
  imports: [TranslocoPipe, EntryTools, LineField, TextSharesForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small soft">{{ 'author.item.acceptedHint' | transloco }}</p>
    @for (text of item().accepted; track $index; let place = $index, count = $count) {
      @let name = 'author.item.accepted' | transloco: { number: place + 1 };
      <div class="line">
        <app-line-field
          [label]="name"
          [most]="limit"
          [value]="text"
          (changed)="write({ accepted: replaced(item().accepted, place, $event) })"
        />
        <app-entry-tools
          [name]="name"
          [place]="place"
          [count]="count"
          (movedTo)="write({ accepted: moved(item().accepted, place, $event) })"
          (removed)="write({ accepted: removeEntry(item().accepted, place) })"
        />
      </div>
    }
    <p>
      <button
        class="button quiet small"
        type="button"
        (click)="write({ accepted: [...item().accepted, ''] })"
      >
        {{ 'author.item.addAccepted' | transloco }}
      </button>
    </p>
    <app-text-shares-form [shares]="item().shares ?? []" (changed)="setShares($event)" />
  `,
  styleUrls: ['../../blocks/entry.css', '../line.css'],
})
export class ShortTextForm extends KindForm<'short-text'> {
  protected readonly limit = shortTextLimit;
  protected readonly moved = moved;
  protected readonly replaced = replaced;
  protected readonly removeEntry = removeEntry;

  protected setShares(shares: readonly TextShare[]): void {
    const { shares: _, ...item } = this.item();
    this.changed.emit({ ...item, ...(shares.length > 0 && { shares }) });
  }
}

/** How authors write a short text. */
export const shortText: AuthorKind<'short-text'> = {
  form: ShortTextForm,
  make: ({ id, prompt, feedback, options, right }) => {
    const accepted = options
      .filter((option) => right.includes(option.id))
      .map(({ text }) => plainText(text).slice(0, shortTextLimit));
    return {
      id,
      prompt,
      feedback,
      kind: 'short-text',
      accepted: accepted.length > 0 ? accepted : [''],
    };
  },
  words: ({ accepted }) => {
    const options = toOptions(accepted.filter((text) => text !== ''));
    return { options, right: options.map(({ id }) => id) };
  },
  describe: (item) => [...item.accepted.map((text) => `✓ ${text}`), ...describeShares(item)],
};
