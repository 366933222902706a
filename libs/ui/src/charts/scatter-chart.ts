import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { scaleLinear } from 'd3-scale';
import { NumberPipe } from '../language/number.pipes';

/** A numbered dot: a share from 0 to 1 to the right, any value upwards. */
export interface ScatterDot {
  readonly number: number;
  readonly across: number;
  readonly up: number;
  readonly isFlagged: boolean;
}

/**
 * Numbered dots by a share and a value, over a shaded band of values that are weak. Everything in it has to stand in a table
 * as well. Places are percents of the frame.
 *
 * @example
 * <ui-scatter-chart label="Slika: …" axis="osvojeni poeni" [dots]="[{ number: 1, across: 0.7, up: 0.4, isFlagged: false }]" [weakBelow]="0.2" />
 */
@Component({
  selector: 'ui-scatter-chart',
  imports: [NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './scatter-chart.html',
  styleUrls: ['./chart.css', './scatter-chart.css'],
  host: { role: 'img', '[attr.aria-label]': 'label()' },
})
export class ScatterChart {
  /** What the picture shows, and where the same is said in words. */
  readonly label = input.required<string>();
  readonly axis = input.required<string>();
  readonly dots = input.required<readonly ScatterDot[]>();
  readonly weakBelow = input.required<number>();

  private readonly across = scaleLinear([0, 1], [0, 100]);
  /** From the least value, or what is weak, to the greatest. */
  private readonly up = computed(() => {
    const values = this.dots().map(({ up }) => up);
    return scaleLinear([Math.min(-0.2, ...values), Math.max(0.6, ...values)], [0, 100]).nice(5);
  });
  protected readonly drawn = computed(() =>
    this.dots().map((dot) => ({
      ...dot,
      left: this.across(dot.across),
      bottom: this.up()(dot.up),
    })),
  );
  protected readonly marks = computed(() =>
    this.up()
      .ticks(5)
      .map((value) => ({ value, bottom: this.up()(value) })),
  );
  protected readonly shares = this.across
    .ticks(5)
    .map((share) => ({ share, left: this.across(share) }));
  protected readonly weak = computed(() => Math.max(0, this.up()(this.weakBelow())));
}
