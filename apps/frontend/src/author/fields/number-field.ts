import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** A whole number from 0 to `most`. What is no number counts as 0, which publishing then refuses. */
@Component({
  selector: 'app-number-field',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field [label]="label()" [hint]="hint()">
      <input
        uiControl
        class="input number"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        [value]="value()"
        (change)="write($event)"
      />
    </ui-field>
  `,
  styles: `
    input {
      max-width: 8rem;
    }
  `,
})
export class NumberField {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly value = input.required<number>();
  readonly most = input.required<number>();
  readonly changed = output<number>();

  protected write({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const number = Math.min(this.most(), Number.parseInt(target.value, 10) || 0);
    target.value = String(Math.max(0, number));
    this.changed.emit(Math.max(0, number));
  }
}
