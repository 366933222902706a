import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** A passphrase of a key, which the browser neither shows nor offers to keep. */
@Component({
  selector: 'app-passphrase-field',
  imports: [Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field [label]="label()" [hint]="hint()" [error]="error()">
      <input
        #typed
        uiControl
        class="input"
        type="password"
        autocomplete="off"
        maxlength="200"
        required
        [value]="value()"
        (input)="value.set(typed.value)"
      />
    </ui-field>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class PassphraseField {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly value = model.required<string>();
}
