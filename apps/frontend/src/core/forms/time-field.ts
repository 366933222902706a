import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** A day and a time of day in Belgrade, `2026-12-01T09:00`; none is empty. */
@Component({
  selector: 'app-time-field',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field [label]="label()" [hint]="hint()" [error]="error()">
      <input
        uiControl
        class="input"
        type="datetime-local"
        [value]="value()"
        (change)="write($event)"
      />
    </ui-field>
  `,
  styles: `
    input {
      max-width: 16rem;
    }
  `,
})
export class TimeField {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly value = input.required<string>();
  readonly changed = output<string>();

  protected write({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.changed.emit(target.value.slice(0, 16));
  }
}
