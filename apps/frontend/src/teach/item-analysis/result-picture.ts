import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { scaleLinear } from 'd3-scale';
import type { Statistics } from './item-analysis-store';

type ResultBar = Statistics['bars'][number];

/** The results as bars over 0 to 100 percent, with the cut score, and the same in a table. Places are percents of the frame. */
@Component({
  selector: 'app-result-picture',
  imports: [TranslocoPipe, NumberPipe, PercentPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './result-picture.html',
  styleUrls: ['./picture.css', './result-picture.css'],
})
export class ResultPicture {
  readonly bars = input.required<readonly ResultBar[]>();
  /** The percent from which it is passed. */
  readonly cut = input.required<number>();

  private readonly height = computed(() =>
    scaleLinear([0, Math.max(...this.bars().map(densityOf))], [0, 100]).nice(4),
  );
  protected readonly marks = computed(() =>
    this.height()
      .ticks(4)
      .filter(Number.isInteger)
      .map((people) => ({ people, bottom: this.height()(people) })),
  );
  protected readonly drawn = computed(() =>
    this.bars().map((bar) => ({
      ...bar,
      left: bar.from,
      width: bar.to - bar.from,
      height: this.height()(densityOf(bar)),
      passed: bar.from >= this.cut(),
    })),
  );
  protected readonly percents = [0, 20, 40, 60, 80, 100];
}

/** People on ten percent, so that an area stands for people also where bars are joined. */
function densityOf({ from, to, people }: ResultBar): number {
  return (people * 10) / (to - from);
}
