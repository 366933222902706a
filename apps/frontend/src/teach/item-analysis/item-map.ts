import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ScatterDot, ScatterChart } from '@svetionik/ui/charts/scatter-chart';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { ReportedItem } from './item-analysis-store';
import { FlagSentence } from './flag-sentence';
import { byGravity } from './item-order';

/** Below it an item says next to nothing of who knows the subject, as its flag says too. */
const weakBelow = 0.2;

/** Every item by how easy it is and how well it tells results apart, as a picture and in a table. */
@Component({
  selector: 'app-item-map',
  imports: [TranslocoPipe, NumberPipe, PercentPipe, TextInScript, ScatterChart],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './item-map.html',
  styleUrls: ['./section.css', './item-map.css'],
})
export class ItemMap {
  protected readonly sentences = inject(FlagSentence);

  readonly items = input.required<readonly ReportedItem[]>();

  protected readonly weakBelow = weakBelow;
  /** Numbered as they stand in the list below, the flagged first. */
  protected readonly rows = computed(() =>
    byGravity(this.items()).flatMap(({ figures: statistics, ...item }, index) =>
      statistics === null
        ? []
        : [
            {
              ...item,
              number: index + 1,
              flagged: item.flags.length > 0,
              discrimination: statistics.discrimination,
              facility: statistics.facility,
              omitted: statistics.omitted,
              time: statistics.time,
            },
          ],
    ),
  );
  protected readonly dots = computed(() =>
    this.rows().flatMap(({ discrimination, facility, number, flagged }): ScatterDot[] =>
      discrimination === null
        ? []
        : [{ number, across: facility, up: discrimination, isFlagged: flagged }],
    ),
  );
}
