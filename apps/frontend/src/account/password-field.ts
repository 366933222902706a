import { ChangeDetectionStrategy, Component, input, model, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';

/** Fewest and most characters of a password. */
export const passwordLength = { least: 10, most: 128 } as const;

/** A password, hidden until its owner wants to see it. */
@Component({
  selector: 'app-password-field',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field [label]="label()" [hint]="hint()" [error]="error()">
      <div class="shown">
        <input
          #control
          uiControl
          class="input"
          [type]="visible() ? 'text' : 'password'"
          [autocomplete]="autocomplete()"
          [value]="value()"
          [maxLength]="most"
          autocapitalize="none"
          spellcheck="false"
          required
          (input)="value.set(control.value)"
          (change)="value.set(control.value)"
        />
        <button
          class="button plain"
          type="button"
          [attr.aria-pressed]="visible()"
          (click)="visible.set(!visible())"
        >
          {{ (visible() ? 'account.password.hide' : 'account.password.show') | transloco }}
        </button>
      </div>
    </ui-field>
  `,
  styles: `
    .shown {
      position: relative;
    }
    .input {
      padding-inline-end: 7.5rem;
    }
    .button {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
    }
  `,
})
export class PasswordField {
  readonly label = input.required<string>();
  readonly autocomplete = input.required<'current-password' | 'new-password'>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly value = model.required<string>();

  protected readonly most = passwordLength.most;
  protected readonly visible = signal(false);
}
