import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { scaleLinear } from 'd3-scale';
import { NumberPipe } from '../language/number.pipes';
import type { Cut } from './cut';

/** How many lie from `from` to `to`, both from 0 to 100. */
export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Bars over 0 to 100, with a cut. The area of a bar stands for its count, also where bars are wider than others. Everything
 * in it has to stand in a table as well. Places are percents of the frame.
 *
 * @example
 * <ui-histogram label="Slika: …" axis="rezultat u procentima" [bars]="[{ from: 50, to: 60, count: 12 }]" [cut]="cut" />
 */
@Component({
  selector: 'ui-histogram',
  imports: [NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './histogram.html',
  styleUrls: ['./chart.css', './histogram.css'],
  host: { role: 'img', '[attr.aria-label]': 'label()' },
})
export class Histogram {
  /** What the picture shows, and where the same is said in words. */
  readonly label = input.required<string>();
  readonly axis = input.required<string>();
  readonly bars = input.required<readonly HistogramBar[]>();
  readonly cut = input.required<Cut>();

  private readonly height = computed(() =>
    scaleLinear([0, Math.max(1, ...this.bars().map(densityOf))], [0, 100]).nice(4),
  );
  protected readonly marks = computed(() =>
    this.height()
      .ticks(4)
      .filter(Number.isInteger)
      .map((count) => ({ count, bottom: this.height()(count) })),
  );
  protected readonly drawn = computed(() =>
    this.bars().map((bar) => ({
      ...bar,
      left: bar.from,
      width: bar.to - bar.from,
      height: this.height()(densityOf(bar)),
      passed: bar.from >= this.cut().at,
    })),
  );
  protected readonly percents = [0, 20, 40, 60, 80, 100];
}

/** The count on ten percent, so that an area stands for a count also where bars are joined. */
function densityOf({ from, to, count }: HistogramBar): number {
  return (count * 10) / (to - from);
}
