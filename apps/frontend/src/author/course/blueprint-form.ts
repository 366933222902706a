import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { toCounts, type Counts } from '@svetionik/domain/attempt/blueprint';
import type { ObjectiveDraw } from '@svetionik/domain/attempt/assessment-rules';
import { difficulties } from '@svetionik/domain/items/bank-attributes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { NumberField } from '../fields/number-field';
import { CourseStore } from './course-store';

const cells = [...difficulties, 'any'] as const;

/** How many questions are drawn of each objective, of each difficulty and of any, beside what the bank has; and its minimum. */
@Component({
  selector: 'app-blueprint-form',
  imports: [TranslocoPipe, PluralPipe, NumberField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (row of rows(); track row.id) {
      <fieldset>
        <legend>{{ row.title || ('author.untitled' | transloco) }}</legend>
        <div class="cells">
          @for (cell of row.cells; track cell.name) {
            <app-number-field
              [label]="
                (cell.name === 'any'
                  ? 'author.course.anyDifficulty'
                  : 'author.item.difficulty.' + cell.name
                ) | transloco
              "
              [hint]="'author.course.inBank' | transloco: { count: cell.available }"
              [most]="100"
              [value]="cell.wanted"
              (changed)="set(row.id, cell.name, $event)"
            />
          }
          <app-number-field
            class="minimum"
            [label]="'author.course.minimum' | transloco"
            [hint]="'author.course.minimumHint' | transloco"
            [most]="100"
            [value]="row.minimum"
            (changed)="setMinimum(row.id, $event)"
          />
        </div>
        <p class="small soft">{{ 'author.course.drawn' | plural: row.drawn }}</p>
      </fieldset>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-5);
      grid-template-columns: minmax(0, 1fr);
    }
    fieldset {
      display: grid;
      gap: var(--space-2);
      min-width: 0;
    }
    legend {
      padding: 0;
      margin-bottom: var(--space-2);
      font-weight: 600;
    }
    .cells {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
      gap: var(--space-3) var(--space-4);
    }
  `,
})
export class BlueprintForm {
  private readonly store = inject(CourseStore);

  protected readonly rows = computed(() => {
    const items = this.store.drawn();
    return (this.store.content()?.objectives ?? []).map(({ id, title }) => {
      const counts = this.counts(id);
      const measured = items.filter(({ objective }) => objective === id);
      return {
        id,
        title,
        drawn: sum(counts),
        minimum: this.minimum(id),
        cells: cells.map((name) => ({
          name,
          wanted: counts[name],
          available: measured.filter(({ difficulty }) => name === 'any' || difficulty === name)
            .length,
        })),
      };
    });
  });

  /** Only objectives that there are count; what was drawn of others is forgotten. */
  protected set(objective: string, cell: keyof Counts, count: number): void {
    const draw = this.rows().map(({ id }) => {
      const counts = this.counts(id);
      return [
        id,
        id === objective ? briefly({ ...counts, [cell]: count }) : briefly(counts),
      ] as const;
    });
    this.store.editRules({ draw: Object.fromEntries(draw) });
  }

  /** As {@link set}: only objectives that there are, and only those that have a minimum. */
  protected setMinimum(objective: string, percent: number): void {
    const minimums = this.rows().map(
      ({ id }) => [id, id === objective ? percent : this.minimum(id)] as const,
    );
    this.store.editRules({
      minimums: Object.fromEntries(minimums.filter(([, least]) => least > 0)),
    });
  }

  private minimum(objective: string): number {
    return this.store.content()?.assessment.minimums?.[objective] ?? 0;
  }

  private counts(objective: string): Counts {
    return toCounts(this.store.content()?.assessment.draw[objective]);
  }
}

function sum(counts: Counts): number {
  return cells.reduce((all, cell) => all + counts[cell], 0);
}

/** A plain number where no difficulty is asked for, as most courses write it. */
function briefly(counts: Counts): ObjectiveDraw {
  if (sum(counts) === counts.any) return counts.any;
  return Object.fromEntries(
    cells.filter((cell) => counts[cell] > 0).map((cell) => [cell, counts[cell]]),
  );
}
