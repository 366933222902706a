import { ChangeDetectionStrategy, Component, input, linkedSignal, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeadlineRule } from '@svetionik/domain/runs/deadline';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** A day for everybody, or so many days after somebody came; or neither. */
@Component({
  selector: 'app-deadline-field',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="pair">
      <ui-field [label]="label()">
        <select #kind uiControl class="input" (change)="choose(kind.value)">
          @for (each of kinds; track each) {
            <option [value]="each" [selected]="chosen() === each">
              {{ 'runs.deadline.' + each | transloco }}
            </option>
          }
        </select>
      </ui-field>
      @switch (chosen()) {
        @case ('day') {
          <ui-field [label]="'runs.deadline.on' | transloco">
            <input
              #day
              uiControl
              class="input"
              type="date"
              [value]="dayOf()"
              (change)="write(day.value)"
            />
          </ui-field>
        }
        @case ('days') {
          <ui-field [label]="'runs.deadline.count' | transloco">
            <input
              #days
              uiControl
              class="input"
              type="number"
              min="1"
              max="730"
              [value]="daysOf()"
              (change)="count(days.valueAsNumber)"
            />
          </ui-field>
        }
      }
    </div>
  `,
  styleUrl: './fields.css',
})
export class DeadlineField {
  readonly label = input.required<string>();
  readonly rule = input.required<DeadlineRule | null>();
  readonly changed = output<DeadlineRule | null>();

  protected readonly kinds = ['none', 'day', 'days'] as const;
  protected readonly chosen = linkedSignal<string>(() => this.rule()?.kind ?? 'none');

  /** A kind counts as soon as its value is written; until then there is no rule. */
  protected choose(kind: string): void {
    if (this.rule() !== null) this.changed.emit(null);
    this.chosen.set(kind);
    if (kind === 'days') this.changed.emit({ kind, days: 30 });
  }

  protected write(on: string): void {
    this.changed.emit(on === '' ? null : { kind: 'day', on });
  }

  protected count(days: number): void {
    if (Number.isInteger(days) && days > 0) this.changed.emit({ kind: 'days', days });
  }

  protected dayOf(): string {
    const rule = this.rule();
    return rule?.kind === 'day' ? rule.on : '';
  }

  protected daysOf(): number {
    const rule = this.rule();
    return rule?.kind === 'days' ? rule.days : 30;
  }
}
