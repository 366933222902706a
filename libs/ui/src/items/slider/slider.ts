import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { numberLimits } from '@svetionik/domain/items/numeric/read-number';
import { formatNumber } from '@svetionik/domain/language/number-format';
import { LargeTargets } from '../../accommodation/large-targets';
import { CurrentLanguage } from '../../language/current-language';
import { RichText } from '../../rich-text/rich-text';
import { KindControl } from '../kind-control';
import { formatMargin } from '../margin';
import { ShareList } from '../share-list';

/**
 * A place on a scale, to choose by dragging, by arrow keys or with two buttons alike. Untouched it is unanswered; the
 * place as shown can be confirmed.
 *
 * @example
 * <ui-slider [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-slider',
  imports: [TranslocoPipe, RichText, ShareList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './slider.html',
  styleUrls: ['../choice.css', './slider.css'],
})
export class Slider extends KindControl<'slider'> {
  private readonly current = inject(CurrentLanguage);
  private readonly larger = inject(LargeTargets).on;

  /** Where it is while it is dragged; not yet an answer. */
  protected readonly moved = linkedSignal<number | undefined>(
    () => this.latest()?.value ?? undefined,
  );
  protected readonly place = computed(() => this.moved() ?? this.middle());

  /** How far a place may be from the right one, where it may. */
  protected readonly margin = computed(() =>
    formatMargin(this.review()?.leeway, this.item().unit, this.current.language()),
  );

  /** Steps that whoever needs larger ones can take at once: about a tenth of the scale. */
  protected readonly leap = computed(() => {
    const { minimum, maximum, step } = this.item();
    const steps = Math.round((maximum - minimum) / step / 10);
    return this.larger() && steps > 1 ? steps : 0;
  });

  protected words(place: number): string {
    return `${this.number(place)} ${this.item().unit}`.trim();
  }

  protected number(place: number): string {
    return formatNumber(place, this.current.language(), numberLimits.decimals);
  }

  protected move(steps: number): void {
    const { minimum, maximum, step } = this.item();
    const last = minimum + Math.floor((maximum - minimum) / step) * step;
    const place = Number(
      Math.min(last, Math.max(minimum, this.place() + steps * step)).toFixed(numberLimits.decimals),
    );
    if (place !== this.place()) this.give(place);
  }

  protected give(value: number): void {
    if (this.locked()) return;
    this.moved.set(value);
    this.respond({ kind: 'slider', value });
  }

  private middle(): number {
    const { minimum, maximum, step } = this.item();
    return Number(
      (minimum + Math.floor((maximum - minimum) / step / 2) * step).toFixed(numberLimits.decimals),
    );
  }
}
