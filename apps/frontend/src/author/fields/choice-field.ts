import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** Something to choose, and how it is called. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** One of several; the empty id stands for none. */
@Component({
  selector: 'app-choice-field',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field [label]="label()" [hint]="hint()">
      <select uiControl class="input" (change)="choose($event)">
        @if (none(); as name) {
          <option value="" [selected]="value() === ''">{{ name }}</option>
        }
        @for (choice of choices(); track choice.id) {
          <option [value]="choice.id" [selected]="choice.id === value()">{{ choice.name }}</option>
        }
      </select>
    </ui-field>
  `,
})
export class ChoiceField {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly value = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  /** How choosing none is called; left out where one must be chosen. */
  readonly none = input<string>();
  readonly changed = output<string>();

  protected choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.changed.emit(target.value);
  }
}
