import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { numericLimits } from '@svetionik/domain/items/numeric/numeric';
import { writeNumber } from '@svetionik/domain/items/numeric/read-number';
import { DecimalField } from '../../../core/forms/decimal-field';
import { LineField } from '../../fields/line-field';
import { type AuthorKind, KindForm } from '../author-kind';

/** The right number, how far from it an answer may be, and the unit. */
@Component({
  selector: 'app-numeric-form',
  imports: [TranslocoPipe, DecimalField, LineField],
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
  `,
  styleUrls: ['../../blocks/entry.css', '../numbers.css'],
})
export class NumericForm extends KindForm<'numeric'> {
  protected readonly limit = numericLimits.unit;
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
  describe: ({ value, tolerance, unit }) => [
    `✓ ${value === null ? '–' : writeNumber(value)} ± ${writeNumber(tolerance)} ${unit}`.trim(),
  ],
};
