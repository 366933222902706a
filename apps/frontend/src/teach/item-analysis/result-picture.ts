import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Histogram } from '@svetionik/ui/charts/histogram';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import type { Statistics } from './item-analysis-store';

type ResultBar = Statistics['bars'][number];

/** The results as bars over 0 to 100 percent, with the cut score, and the same in a table. */
@Component({
  selector: 'app-result-picture',
  imports: [TranslocoPipe, NumberPipe, PercentPipe, Histogram],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './result-picture.html',
  styleUrl: './section.css',
})
export class ResultPicture {
  readonly bars = input.required<readonly ResultBar[]>();
  /** The percent from which it is passed. */
  readonly cut = input.required<number>();

  protected readonly drawn = computed(() =>
    this.bars().map(({ from, to, people }) => ({ from, to, count: people })),
  );
}
