import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { scaleLinear } from 'd3-scale';
import { PercentPipe } from '../language/number.pipes';
import type { Cut } from './cut';

/** A mean with one standard deviation to either side, both in percent; one that `isStrong` is drawn in the accent. */
export interface SpreadRow {
  readonly name: string;
  readonly mean: number;
  readonly deviation: number;
  readonly isStrong?: boolean;
}

/**
 * Means and how far values lie from them, one row below the other over 0 to 100, with a cut. Everything in it has to stand
 * in a table as well. Places are percents of the frame.
 *
 * @example
 * <ui-spread-chart label="Slika: …" axis="rezultat u procentima" [rows]="[{ name: 'pre', mean: 48, deviation: 15 }]" [cut]="cut" />
 */
@Component({
  selector: 'ui-spread-chart',
  imports: [PercentPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './spread-chart.html',
  styleUrls: ['./chart.css', './spread-chart.css'],
  host: { role: 'img', '[attr.aria-label]': 'label()' },
})
export class SpreadChart {
  /** What the picture shows, and where the same is said in words. */
  readonly label = input.required<string>();
  readonly axis = input.required<string>();
  readonly rows = input.required<readonly SpreadRow[]>();
  readonly cut = input.required<Cut>();

  protected readonly rowHeight = 4.5;
  private readonly place = scaleLinear([0, 100], [0, 100]).clamp(true);
  protected readonly percents = this.place.ticks(5);
  protected readonly drawn = computed(() =>
    this.rows().map((row, index) => {
      const from = this.place(row.mean - row.deviation);
      const width = this.place(row.mean + row.deviation) - from;
      return { ...row, top: index * this.rowHeight + 0.6, left: this.place(row.mean), from, width };
    }),
  );
}
