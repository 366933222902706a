import { Directive, signal } from '@angular/core';

let made = 0;

/**
 * Marks the control of a `ui-field`; the field gives it a name, says what describes it and whether it is in error.
 *
 * @example
 * <ui-field label="Lozinka"><input uiControl class="input" type="password" /></ui-field>
 */
@Directive({
  selector: '[uiControl]',
  exportAs: 'uiControl',
  host: {
    '[id]': 'id',
    '[attr.aria-describedby]': 'describedBy()',
    '[attr.aria-invalid]': "invalid() ? 'true' : null",
  },
})
export class FieldControl {
  /** Unique on the page. */
  readonly id = `field-${++made}`;
  /** Ids of the texts that describe the control, or null. */
  readonly describedBy = signal<string | null>(null);
  readonly invalid = signal(false);
}
