import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type NumberShare, numericLimits } from '@svetionik/domain/items/numeric/numeric';
import { writeNumber } from '@svetionik/domain/items/numeric/read-number';
import { DecimalField } from '../../../core/forms/decimal-field';
import { LineField } from '../../fields/line-field';
import { type AuthorKind, KindForm } from '../author-kind';
import { describeShares } from '../shares/describe-shares';
import { NumberSharesForm } from '../shares/number-shares-form';

/** The right number, how far from it an answer may be, and the unit. */
@Component({
  selector: 'app-numeric-form',
  imports: [TranslocoPipe, DecimalField, LineField, NumberSharesForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="numbers">
      <app-decimal-field
        [label]="'author.item.value' | transloco"
        [value]="item().value"
        (changed)="write({ value: $event })"
      />
      <app-decimal-field
        [label]="'author.item.tolerance' | transloco"
        [hint]="'author.item.toleranceHint' | transloco"
        [value]="item().tolerance"
        (changed)="write({ tolerance: $event ?? 0 })"
      />
      <app-line-field
        [label]="'author.item.unit' | transloco"
        [hint]="'author.item.unitHint' | transloco"
        [most]="limit"
        [value]="item().unit"
        (changed)="write({ unit: $event })"
      />
    </div>
    <app-number-shares-form
      [shares]="item().shares ?? []"
      [unit]="item().unit"
      (changed)="setShares($event)"
    />
  `,
  styleUrls: ['../../blocks/entry.css', '../numbers.css'],
})
export class NumericForm extends KindForm<'numeric'> {
  protected readonly limit = numericLimits.unit;

  protected setShares(shares: readonly NumberShare[]): void {
    const { shares: _, ...item } = this.item();
    this.changed.emit({ ...item, ...(shares.length > 0 && { shares }) });
  }
}

/** How authors write a question about a number. */
export const numeric: AuthorKind<'numeric'> = {
  form: NumericForm,
  make: ({ id, prompt, feedback }) => ({
    id,
    prompt,
    feedback,
    kind: 'numeric',
    value: null,
    tolerance: 0,
    unit: '',
  }),
  words: () => ({ options: [], right: [] }),
  describe: (item) => {
    const { value, tolerance, unit } = item;
    return [
      `✓ ${value === null ? '–' : writeNumber(value)} ± ${writeNumber(tolerance)} ${unit}`.trim(),
      ...describeShares(item),
    ];
  },
};
