import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { numericLimits } from '@svetionik/domain/items/numeric/numeric';
import { numberLimits, readNumber } from '@svetionik/domain/items/numeric/read-number';
import { formatNumber } from '@svetionik/domain/language/number-format';
import { CurrentLanguage } from '../../language/current-language';
import { RichText } from '../../rich-text/rich-text';
import { formatMargin } from '../margin';
import { TypedControl } from '../typed-control';
import { ShareList } from '../share-list';

/**
 * A number to type, with its unit beside the field. Where a comma or a point could be read in two ways, it says how it
 * is read.
 *
 * @example
 * <ui-numeric [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-numeric',
  imports: [TranslocoPipe, RichText, ShareList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './numeric.html',
  styleUrls: ['../choice.css', '../typed.css'],
})
export class Numeric extends TypedControl<'numeric'> {
  private readonly current = inject(CurrentLanguage);
  protected readonly limit = numericLimits.text;

  protected readonly reading = computed(() =>
    /[.,\s]/u.test(this.text().trim()) ? this.written(this.text()) : undefined,
  );
  protected readonly right = computed(() =>
    `${this.written(this.review()?.key.text ?? '') ?? ''} ${this.item().unit}`.trim(),
  );

  /** How far an answer may be from the right number, where it may. */
  protected readonly margin = computed(() =>
    formatMargin(this.review()?.leeway, this.item().unit, this.current.language()),
  );

  protected override answered(): string {
    return this.latest()?.text ?? '';
  }

  protected override give(text: string): void {
    this.respond({ kind: 'numeric', text });
  }

  protected override inWords(): boolean {
    return false;
  }

  protected override problemOf(text: string): string | undefined {
    return text.trim() === '' || readNumber(text, this.item().unit) !== undefined
      ? undefined
      : 'ui.item.notNumber';
  }

  private written(text: string): string | undefined {
    const number = readNumber(text, this.item().unit);
    return number === undefined
      ? undefined
      : formatNumber(number, this.current.language(), numberLimits.decimals);
  }
}
