import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** The e-mail address of an account, which is also the name that one signs in with. */
@Component({
  selector: 'app-email-field',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field [label]="'account.email.label' | transloco" [hint]="hint()" [error]="error()">
      <input
        #control
        uiControl
        class="input"
        type="email"
        autocomplete="username"
        inputmode="email"
        autocapitalize="none"
        spellcheck="false"
        maxlength="254"
        required
        [value]="value()"
        (input)="value.set(control.value)"
        (change)="value.set(control.value)"
      />
    </ui-field>
  `,
})
export class EmailField {
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly value = model.required<string>();
}
