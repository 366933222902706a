import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { numberLimits, readNumber } from '@svetionik/domain/items/numeric/read-number';
import { formatNumber } from '@svetionik/domain/language/number-format';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';

/** A number with decimals, or none yet. What is no number stays in the field and is not taken. */
@Component({
  selector: 'app-decimal-field',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-field
      [label]="label()"
      [hint]="hint()"
      [error]="(wrong() ? 'ui.notNumber' : error()) | transloco"
    >
      <input
        #field
        uiControl
        class="input number"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        [value]="text()"
        (change)="write(field.value)"
      />
    </ui-field>
  `,
  styles: `
    input {
      max-width: 12rem;
    }
  `,
})
export class DecimalField {
  private readonly current = inject(CurrentLanguage);

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly value = input.required<number | null>();
  /** The key of what else is wrong with the number. */
  readonly error = input<string>();
  readonly changed = output<number | null>();

  protected readonly text = linkedSignal(() => {
    const value = this.value();
    return value === null
      ? ''
      : formatNumber(value, this.current.language(), numberLimits.decimals);
  });
  /** Whether what stands in the field is no number. */
  readonly wrong = computed(() => this.text() !== '' && readNumber(this.text()) === undefined);

  protected write(typed: string): void {
    this.text.set(typed.trim());
    const number = typed.trim() === '' ? null : readNumber(typed);
    if (number !== undefined) this.changed.emit(number);
  }
}
