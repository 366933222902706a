import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type NumberShare, tellNumberShares } from '@svetionik/domain/items/numeric/numeric';
import { DecimalField } from '../../../core/forms/decimal-field';
import { EntryTools } from '../../../core/forms/entry-tools';
import { moved, removeEntry, replaced } from '../../fields/lists';
import { MarkingWords } from './marking-words';

/** Numbers, with how far from them an answer may be, that earn a share of the points. */
@Component({
  selector: 'app-number-shares-form',
  imports: [TranslocoPipe, DecimalField, EntryTools, MarkingWords],
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
        <div class="numbers">
          <app-decimal-field
            [label]="'author.item.shares.number' | transloco"
            [value]="share.value"
            (changed)="set(place, { ...share, value: $event ?? 0 })"
          />
          <app-decimal-field
            [label]="'author.item.tolerance' | transloco"
            [value]="share.tolerance"
            (changed)="set(place, { ...share, tolerance: $event ?? 0 })"
          />
          <app-decimal-field
            [label]="'author.item.shares.percent' | transloco"
            [value]="share.percent"
            (changed)="set(place, { ...share, percent: $event ?? 0 })"
          />
        </div>
      </fieldset>
    }
    <app-marking-words rule="number" [shares]="named()" />
    <p>
      <button
        class="button quiet small"
        type="button"
        (click)="changed.emit([...shares(), { value: 0, tolerance: 0, percent: 50 }])"
      >
        {{ 'author.item.shares.add' | transloco }}
      </button>
    </p>
  `,
  styleUrls: ['../../blocks/entry.css', '../numbers.css'],
})
export class NumberSharesForm {
  readonly shares = input<readonly NumberShare[]>([]);
  readonly unit = input('');
  readonly changed = output<readonly NumberShare[]>();

  protected readonly moved = moved;
  protected readonly removeEntry = removeEntry;
  protected readonly named = computed(
    () => tellNumberShares(this.shares(), this.unit()).shares ?? [],
  );

  protected set(place: number, share: NumberShare): void {
    this.changed.emit(replaced(this.shares(), place, share));
  }
}
