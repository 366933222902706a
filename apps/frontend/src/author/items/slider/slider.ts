import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type NumberShare, numericLimits } from '@svetionik/domain/items/numeric/numeric';
import { writeNumber } from '@svetionik/domain/items/numeric/read-number';
import { DecimalField } from '../../../core/forms/decimal-field';
import { LineField } from '../../fields/line-field';
import { type AuthorKind, KindForm } from '../author-kind';
import { describeShares } from '../shares/describe-shares';
import { NumberSharesForm } from '../shares/number-shares-form';

/** The scale, the right place on it, and how far from it an answer may be. */
@Component({
  selector: 'app-slider-form',
  imports: [TranslocoPipe, DecimalField, LineField, NumberSharesForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="numbers">
      <app-decimal-field
        [label]="'author.item.minimum' | transloco"
        [value]="item().minimum"
        (changed)="write({ minimum: $event ?? 0 })"
      />
      <app-decimal-field
        [label]="'author.item.maximum' | transloco"
        [value]="item().maximum"
        (changed)="write({ maximum: $event ?? 0 })"
      />
      <app-decimal-field
        [label]="'author.item.step' | transloco"
        [value]="item().step"
        (changed)="write({ step: $event ?? 0 })"
      />
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
class SliderForm extends KindForm<'slider'> {
  protected readonly limit = numericLimits.unit;

  protected setShares(shares: readonly NumberShare[]): void {
    const { shares: _, ...item } = this.item();
    this.changed.emit({ ...item, ...(shares.length > 0 && { shares }) });
  }
}

/** How authors write a place on a scale. */
export const slider: AuthorKind<'slider'> = {
  form: SliderForm,
  make: ({ id, prompt, feedback }) => ({
    id,
    prompt,
    feedback,
    kind: 'slider',
    minimum: 0,
    maximum: 10,
    step: 1,
    unit: '',
    value: null,
    tolerance: 0,
  }),
  words: () => ({ options: [], right: [] }),
  describe: (item) => {
    const { minimum, maximum, step, value, tolerance, unit } = item;
    return [
      `${writeNumber(minimum)}–${writeNumber(maximum)} (${writeNumber(step)}) ${unit}`.trim(),
      `✓ ${value === null ? '–' : writeNumber(value)} ± ${writeNumber(tolerance)}`,
      ...describeShares(item),
    ];
  },
};
