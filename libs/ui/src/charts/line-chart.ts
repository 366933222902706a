import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { PercentPipe } from '../language/number.pipes';
import { spreadLabels } from './spread-labels';

/** A line with its short name at its end: of each column a share from 0 to 1; one that `isStrong` stands out. */
export interface ChartLine {
  readonly name: string;
  readonly shares: readonly number[];
  readonly isStrong?: boolean;
}

/** The least distance of two names, in percent of the height. */
const labelGap = 9;

/**
 * How shares change from column to column, a line each. Everything in it has to stand in a table as well. Places are
 * percents of the frame.
 *
 * @example
 * <ui-line-chart label="Slika: …" [names]="['slabiji', 'bolji']" [lines]="[{ name: '1', shares: [0.4, 0.9] }]" />
 */
@Component({
  selector: 'ui-line-chart',
  imports: [PercentPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './line-chart.html',
  styleUrls: ['./chart.css', './line-chart.css'],
  host: { role: 'img', '[attr.aria-label]': 'label()' },
})
export class LineChart {
  /** What the picture shows, and where the same is said in words. */
  readonly label = input.required<string>();
  /** What the columns are called, from left to right. */
  readonly names = input.required<readonly string[]>();
  readonly lines = input.required<readonly ChartLine[]>();

  private readonly height = scaleLinear([0, 1], [100, 0]);
  protected readonly marks = this.height
    .ticks(4)
    .map((share) => ({ share, top: this.height(share) }));
  private readonly across = computed(() => scalePoint(this.names(), [0, 100]));
  /** A name may nearly be as wide as its part of the frame, and the outer ones stay within it. */
  protected readonly columns = computed(() => {
    const room = 100 / this.names().length - 3;
    return this.names().map((name) => {
      const left = this.across()(name) ?? 0;
      return { name, left, room, start: Math.max(0, Math.min(100 - room, left - room / 2)) };
    });
  });
  protected readonly drawn = computed(() => {
    const labels = spreadLabels(
      this.lines().map(({ shares }) => this.height(shares.at(-1) ?? 0)),
      labelGap,
    );
    const path = line<number>()
      .x((_, index) => this.columns()[index]?.left ?? 0)
      .y(this.height);
    return this.lines().map((each, index) => ({
      ...each,
      path: path(each.shares),
      label: labels[index] ?? 0,
    }));
  });
}
