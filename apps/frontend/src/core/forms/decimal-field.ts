import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output } from '@angular/core';
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
    <ui-field [label]="label()" [hint]="hint()" [error]="readNumber(text()) === undefined && text() !== '' ? ('ui.notNumber' | transloco) : undefined">
      <input #field uiControl class="input number" type="text" inputmode="decimal" autocomplete="off" [value]="text()" (change)="write(field.value)" />
    </ui-field>
  `,
  styles: `input { max-width: 12rem; }`,
})
export class DecimalField {
  private readonly current = inject(CurrentLanguage);

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly value = input.required<number | null>();
  readonly changed = output<number | null>();

  protected readonly readNumber = readNumber;
  protected readonly text = linkedSignal(() => {
    const value = this.value();
    return value === null ? '' : formatNumber(value, this.current.language(), numberLimits.decimals);
  });

  protected write(typed: string): void {
    this.text.set(typed.trim());
    const number = typed.trim() === '' ? null : readNumber(typed);
    if (number !== undefined) this.changed.emit(number);
  }
}
