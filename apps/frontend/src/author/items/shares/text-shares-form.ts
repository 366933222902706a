import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { showAccepted } from '@svetionik/domain/items/short-text/accepted-text';
import { shortTextLimit, type TextShare } from '@svetionik/domain/items/short-text/short-text';
import { DecimalField } from '../../../core/forms/decimal-field';
import { EntryTools } from '../../../core/forms/entry-tools';
import { LineField } from '../../fields/line-field';
import { moved, removeEntry, replaced } from '../../fields/lists';
import { MarkingWords } from './marking-words';

/** Typed answers that earn a share of the points. */
@Component({
  selector: 'app-text-shares-form',
  imports: [TranslocoPipe, DecimalField, EntryTools, LineField, MarkingWords],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (share of shares(); track $index; let place = $index, count = $count) {
      @let name = 'author.item.shares.entry' | transloco: { number: place + 1 };
      <fieldset class="stack entry">
        <legend>{{ name }}</legend>
        <app-entry-tools
          [name]="name"
          [place]="place"
          [count]="count"
          (movedTo)="changed.emit(moved(shares(), place, $event))"
          (removed)="changed.emit(removeEntry(shares(), place))"
        />
        <app-line-field
          [label]="'author.item.shares.text' | transloco"
          [most]="limit"
          [value]="share.text"
          (changed)="set(place, { ...share, text: $event })"
        />
        <app-decimal-field
          [label]="'author.item.shares.percent' | transloco"
          [value]="share.percent"
          (changed)="set(place, { ...share, percent: $event ?? 0 })"
        />
      </fieldset>
    }
    <app-marking-words rule="text" [shares]="named()" />
    <p>
      <button
        class="button quiet small"
        type="button"
        (click)="changed.emit([...shares(), { text: '', percent: 50 }])"
      >
        {{ 'author.item.shares.add' | transloco }}
      </button>
    </p>
  `,
  styleUrl: '../../blocks/entry.css',
})
export class TextSharesForm {
  readonly shares = input<readonly TextShare[]>([]);
  readonly changed = output<readonly TextShare[]>();

  protected readonly limit = shortTextLimit;
  protected readonly moved = moved;
  protected readonly removeEntry = removeEntry;
  protected readonly named = computed(() =>
    this.shares().map(({ text, percent }) => ({ answer: showAccepted(text), percent })),
  );

  protected set(place: number, share: TextShare): void {
    this.changed.emit(replaced(this.shares(), place, share));
  }
}
