import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Target } from '@svetionik/domain/items/targets';
import { EntryTools } from '../../core/forms/entry-tools';
import { LineField } from '../fields/line-field';
import { moved, newContentId, replaced, removeEntry } from '../fields/lists';

/** Something to choose, without words, under an id that no other has. */
export function newTarget(): Target {
  return { id: newContentId('izbor'), text: '' };
}

/** What can be chosen: lines to write, move, add and take out. */
@Component({
  selector: 'app-targets-form',
  imports: [TranslocoPipe, EntryTools, LineField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (target of targets(); track target.id; let place = $index, count = $count) {
      @let name = 'author.item.target' | transloco: { number: place + 1 };
      <div class="line">
        <app-line-field
          [label]="name"
          [value]="target.text"
          (changed)="changed.emit(replaced(targets(), place, { id: target.id, text: $event }))"
        />
        <app-entry-tools
          [name]="name"
          [place]="place"
          [count]="count"
          (movedTo)="changed.emit(moved(targets(), place, $event))"
          (removed)="changed.emit(removeEntry(targets(), place))"
        />
      </div>
    }
    <p>
      <button
        class="button quiet small"
        type="button"
        (click)="changed.emit([...targets(), newTarget()])"
      >
        {{ 'author.item.addTarget' | transloco }}
      </button>
    </p>
  `,
  styleUrls: ['../blocks/entry.css', './line.css'],
})
export class TargetsForm {
  readonly targets = input.required<readonly Target[]>();
  readonly changed = output<readonly Target[]>();

  protected readonly moved = moved;
  protected readonly newTarget = newTarget;
  protected readonly replaced = replaced;
  protected readonly removeEntry = removeEntry;
}
