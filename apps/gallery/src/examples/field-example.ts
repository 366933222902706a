import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** A field around the control that it names. */
@Component({
  selector: 'gallery-field-example',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field [label]="label()" [hint]="hint()" [error]="error()" [optional]="optional()">
      @switch (control()) {
        @case ('line') {
          <input uiControl class="input" [disabled]="isOff()" />
        }
        @case ('lines') {
          <textarea uiControl class="input"></textarea>
        }
        @case ('list') {
          <select uiControl class="input">
            <option>{{ label() }}</option>
          </select>
        }
      }
    </ui-field>
  `,
})
export class FieldExample {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly optional = input(false);
  readonly isOff = input(false);
  readonly control = input<'line' | 'lines' | 'list'>('line');
}
