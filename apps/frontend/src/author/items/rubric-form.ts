import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Criterion, Level, Rubric } from '@svetionik/domain/rubric/rubric';
import { limits } from '@svetionik/domain/checks/limits';
import { EntryTools } from '../../core/forms/entry-tools';
import { LineField } from '../fields/line-field';
import { moved, newContentId, replaced, removeEntry } from '../fields/lists';
import { NumberField } from '../fields/number-field';

/** A level without words, worth so many points. */
function newLevel(points: number): Level {
  return { id: newContentId('nivo'), descriptor: '', points };
}

/** A criterion without words, with three levels. */
export function newCriterion(): Criterion {
  return { id: newContentId('merilo'), title: '', levels: [0, 1, 2].map(newLevel) };
}

/** Criteria, and for each its levels from the lowest: what the answer is like, and the points. */
@Component({
  selector: 'app-rubric-form',
  imports: [TranslocoPipe, EntryTools, LineField, NumberField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (criterion of rubric(); track criterion.id; let place = $index, count = $count) {
      @let name = 'author.item.criterion' | transloco: { number: place + 1 };
      <fieldset class="stack entry">
        <legend>{{ name }}</legend>
        <app-entry-tools
          [name]="name"
          [place]="place"
          [count]="count"
          (movedTo)="changed.emit(moved(rubric(), place, $event))"
          (removed)="changed.emit(removeEntry(rubric(), place))"
        />
        <app-line-field
          [label]="'author.item.criterionTitle' | transloco"
          [value]="criterion.title"
          (changed)="set(place, { title: $event })"
        />
        @for (level of criterion.levels; track level.id; let row = $index, rows = $count) {
          @let label = 'author.item.level' | transloco: { number: row + 1 };
          <div class="level">
            <app-line-field
              [label]="label"
              [long]="true"
              [most]="limit"
              [value]="level.descriptor"
              (changed)="setLevel(place, row, { descriptor: $event })"
            />
            <app-number-field
              [label]="'author.item.points' | transloco"
              [most]="20"
              [value]="level.points"
              (changed)="setLevel(place, row, { points: $event })"
            />
            <app-entry-tools
              [name]="name + ', ' + label"
              [place]="row"
              [count]="rows"
              (movedTo)="set(place, { levels: moved(criterion.levels, row, $event) })"
              (removed)="set(place, { levels: removeEntry(criterion.levels, row) })"
            />
          </div>
        }
        <p>
          <button class="button quiet small" type="button" (click)="addLevel(place)">
            {{ 'author.item.addLevel' | transloco
            }}<span class="visually-hidden">: {{ name }}</span>
          </button>
        </p>
      </fieldset>
    }
    <p>
      <button
        class="button quiet small"
        type="button"
        (click)="changed.emit([...rubric(), newCriterion()])"
      >
        {{ 'author.item.addCriterion' | transloco }}
      </button>
    </p>
  `,
  styleUrl: '../blocks/entry.css',
  styles: `
    .level {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 6rem auto;
      gap: var(--space-2) var(--space-3);
      align-items: end;
    }
    @media (max-width: 40rem) {
      .level {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .level > :first-child {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class RubricForm {
  readonly rubric = input.required<Rubric>();
  readonly changed = output<Rubric>();

  protected readonly limit = limits.sentence;
  protected readonly moved = moved;
  protected readonly removeEntry = removeEntry;
  protected readonly newCriterion = newCriterion;

  protected set(place: number, change: Partial<Criterion>): void {
    const criterion = this.rubric()[place];
    if (criterion !== undefined)
      this.changed.emit(replaced(this.rubric(), place, { ...criterion, ...change }));
  }

  protected setLevel(place: number, row: number, change: Partial<Level>): void {
    const [levels, level] = [this.rubric()[place]?.levels ?? [], this.rubric()[place]?.levels[row]];
    if (level !== undefined)
      this.set(place, { levels: replaced(levels, row, { ...level, ...change }) });
  }

  protected addLevel(place: number): void {
    const levels = this.rubric()[place]?.levels ?? [];
    this.set(place, {
      levels: [...levels, newLevel(Math.min(20, (levels.at(-1)?.points ?? -1) + 1))],
    });
  }
}
