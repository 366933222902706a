import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Criterion } from '@svetionik/domain/rubric/rubric';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';

/** One criterion: its levels, of which one is chosen, and what others chose where a moderator decides. */
@Component({
  selector: 'app-criterion-marks',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ criterion().title }}</legend>
      @for (level of criterion().levels; track level.id) {
        <label class="level" [class.chosen]="level.id === chosen()">
          <input
            type="radio"
            [name]="criterion().id"
            [value]="level.id"
            [checked]="level.id === chosen()"
            [disabled]="closed()"
            (change)="marked.emit(level.id)"
          />
          <span>{{ level.descriptor }}</span>
          <span class="small soft number points">{{
            'marking.points' | plural: level.points
          }}</span>
        </label>
      }
      @for (other of others(); track $index) {
        <p class="small soft">
          {{ 'marking.moderation.gave' | transloco: { number: $index + 1, level: other } }}
        </p>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }
    legend {
      padding: 0 0 var(--space-2);
      font-weight: 600;
    }
    .level {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--space-3);
      align-items: center;
      min-height: 2.75rem;
      padding: var(--space-2) var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      cursor: pointer;
      overflow-wrap: anywhere;
    }
    .level.chosen {
      border-color: var(--accent);
      background: var(--accent-wash);
    }
    .points {
      white-space: nowrap;
    }
  `,
})
export class CriterionMarks {
  readonly criterion = input.required<Criterion>();
  readonly chosen = input<string>();
  /** The descriptors of the levels that others chose. */
  readonly others = input<readonly string[]>([]);
  readonly closed = input(false);
  readonly marked = output<string>();
}
